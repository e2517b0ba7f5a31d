// docs/performance.md: the tables with what they say.

const SECTIONS: readonly { part: string; title: string; about: string }[] = [
  {
    part: 'accuracy',
    title: 'Accuracy and latency, beside the peers',
    about:
      'One process, the same rows for all, one engine after the other. *labelled*: `tests/eval/selections.json`. *written*: `tests/eval/written.json`, 260 selections written by an editor who had not seen the lookup. *unseen*: 1,200 selections drawn from the library by a fixed seed, damaged and surrounded with other text; no weight was fitted to them. Larger libraries are the built-in one with invented entries on top. The peers search the same folded text with the same aliases; the settings of fuse.js are the best found. Where an engine takes too long, it answers a fixed seeded sample of each set (n), and the second table compares both on those rows. A peer shows whatever it finds, and makes no statements.\n\nDifferences of recall are given with the 95% interval for paired proportions (Agresti and Min). Above zero notice-lens is ahead. A ratio of 1/20 means a twentieth of the peer’s time.',
  },
  {
    part: 'index',
    title: 'Index',
    about:
      'Built in a process of its own, cold (median of three); memory is heap and array buffers after a collection, of the entries and of the index on top of them.',
  },
  {
    part: 'startup',
    title: 'Start-up in Chromium',
    about:
      'The popup’s page (as the small window, which gets its text in the address), built-in library, five times in one browser with a new page each. Script time is that of the tasks that ran scripts, from the popup’s first module to the first result, with compilation and garbage collection, without style and layout, read from a trace; of the thread: without waiting for a processor.',
  },
  {
    part: 'own',
    title: 'A library of one’s own, in Chromium',
    about:
      'Invented notices, imported from an exported file on the list of notices, and a sentence of one of them looked up in the popup’s page, five times with a new page each: the index is read from the database as far as the sentence needs it.',
  },
  {
    part: 'taking-in',
    title: 'Taking in',
    about:
      'Files dropped into the library’s page, and a page that is copied in its tab. *Longest task*: the longest time in which that page could do nothing else, from a timer that calls itself. *Memory*: resident, of all processes of the browser, at most, above what they took before. Once each, in a browser under Xvfb.',
  },
  {
    part: 'check',
    title: 'The wording check',
    about:
      'Distinct official sentences and whole notices joined to one text, warm, the least of eight times. Processor time of the process, garbage collection with it, so that other work of the machine counts less. The own entries are those of 2,000 invented notices on top of the built-in library.',
  },
  {
    part: 'planted',
    title: 'Planted errors, beside the peers',
    about:
      'Clean texts made of what is held (every department, theme, title, number, activity and phrase, and sentences of the notice), and the same with one error planted by a seeded draw (90217 and 90218, which no rule was tuned on; at most 30 of a kind for each seed): a character of the same sound or of a like shape, one dropped, one doubled, two exchanged. *lookup()*, fuse.js and MiniSearch are used as checkers: what stands in marks, each part of a sentence and what may be a name is a query; of its five best hits, aligned to the query, each that differs and is nearer than the threshold is a finding, unless a held wording stands there as it is, but for what differs. The thresholds have the best F1 on another draw (4711). Places are counted without regard to rule and replacement, and places that overlap are one. In alignment two neighbours exchanged are one edit, so fuse.js and MiniSearch, which find much the same entries, differ little.',
  },
  {
    part: 'ablation',
    title: 'What each part is worth',
    about:
      'The shipped lookup with one part taken out, built-in library, recall@1 / recall@5 / negatives answered. The unseen rows ask for printed wordings, so aliases show on the labelled ones alone. Without alignment, characters in common count in any order.',
  },
  {
    part: 'reliability',
    title: 'Reliability of the confidence shown',
    about:
      'Of the first results shown on both row sets, the share that are hits, by the confidence shown. On a negative no result is a hit. A later result beside a hit is not counted: a selection holds more wordings than the one that its row asks for.',
  },
]

export function page(machine: string, results: Readonly<Record<string, string>>): string {
  const sections = SECTIONS.filter(({ part }) => results[part] !== undefined).map(
    ({ part, title, about }) => `## ${title}\n\n${about}\n\n${results[part]}\n`,
  )
  return [
    '# Performance',
    'Written by `npm run bench -- --write`; figures, not tests. Times vary with the machine and with what else it does.',
    `Measured on: ${machine}.`,
    ...sections,
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}
