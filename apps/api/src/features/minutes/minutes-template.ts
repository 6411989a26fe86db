/**
 * The minutes as a Typst document. Everything that people wrote comes in as data and is set as text, never as markup.
 * Tagged for reading aloud (PDF/UA-1): language, title, headings, table headers.
 */
export const minutesTemplate = `
#let data = json(bytes(sys.inputs.at("data")))
#set document(title: data.title, author: data.board)
#set page(paper: "a4", margin: (x: 25mm, top: 25mm, bottom: 22mm), numbering: "1 / 1",
  footer: context [#set text(size: 9pt); #data.title #h(1fr) Seite #counter(page).display("1 von 1", both: true)])
#set text(lang: "de", region: "de", font: "Libertinus Serif", size: 11pt, hyphenate: true)
#set par(justify: false, leading: 0.72em, spacing: 1.1em)
#show heading.where(level: 1): set text(size: 20pt)
#show heading.where(level: 2): it => block(above: 1.8em, below: 0.8em, text(size: 13pt, it.body))

#text(size: 10pt)[#data.board]
#heading(level: 1, data.title)
#if data.example [#strong[Beispiel: Diese Sitzung ist zur Vorführung erfunden.]]

#table(columns: (auto, 1fr), stroke: none, inset: (x: 0pt, y: 3pt), column-gutter: 12pt,
  table.header([*Angabe*], [*Inhalt*]),
  ..data.facts.map(fact => (fact.name, fact.value)).flatten())

#for section in data.sections [
  #heading(level: 2, if section.number == "" { section.title } else { "TOP " + section.number + "  " + section.title })
  #for paragraph in section.text.split("\\n").filter(line => line != "") [
    #par(paragraph)
  ]
]

#heading(level: 2, "Anwesenheit")
#table(columns: (1.4fr, 1fr, 1.4fr, auto, auto), stroke: (x: none, y: 0.4pt + luma(160)), inset: (x: 4pt, y: 5pt),
  table.header([*Sitz*], [*Bank*], [*Person*], [*Anwesenheit*], [*Uhrzeit*]),
  ..data.attendance.map(seat => (seat.seat, seat.bench, seat.person, seat.state, seat.times)).flatten())

#heading(level: 2, "Unterschriften")
#for signature in data.signatures [
  #par(signature)
]
`;
