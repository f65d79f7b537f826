// node dump.mjs COMPROMISE EFRT OUT_DIR: unpacks the lexicon of npm compromise (MIT) into one file a tag
import fs from 'fs'
import path from 'path'
const [compromise, efrt, out] = process.argv.slice(2).map(p => path.resolve(p))
const data = (await import(compromise + '/src/2-two/preTagger/model/lexicon/_data.js')).default
const { unpack } = await import(efrt + '/builds/efrt.mjs')
for (const tag of ['SportsTeam', 'MaleName', 'FemaleName', 'FirstName', 'LastName', 'Infinitive', 'Adjective', 'Singular', 'Uncountable', 'Adverb', 'Comparable', 'Actor'])
  fs.writeFileSync(`${out}/comp-${tag}.txt`, Object.keys(unpack(data[tag])).sort().join('\n') + '\n')
