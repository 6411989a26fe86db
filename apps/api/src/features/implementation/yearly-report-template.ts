/**
 * The yearly report as a Typst document. What people wrote comes in as data and is set as text, never as markup.
 * Tagged for reading aloud (PDF/UA-1): language, title, headings, table headers.
 */
export const yearlyReportTemplate = `
#let data = json(bytes(sys.inputs.at("data")))
#set document(title: data.title, author: "Gremia")
#set page(paper: "a4", margin: (x: 22mm, top: 24mm, bottom: 22mm), numbering: "1 / 1",
  footer: context [#set text(size: 9pt); #data.title #h(1fr) Seite #counter(page).display("1 von 1", both: true)])
#set text(lang: "de", region: "de", font: "Libertinus Serif", size: 10.5pt, hyphenate: true)
#set par(justify: false, leading: 0.7em, spacing: 1em)
#show heading.where(level: 1): set text(size: 20pt)
#show heading.where(level: 2): it => block(above: 1.8em, below: 0.8em, sticky: true, text(size: 13pt, it.body))

#text(size: 10pt)[#data.body]
#heading(level: 1, data.title)
#par(data.source)
#par(data.version)
#if data.example [#strong[Beispiel: Einige Meldungen sind zur Vorführung erfunden.]]

#table(columns: (auto, 1fr), stroke: none, inset: (x: 0pt, y: 3pt), column-gutter: 14pt,
  table.header([*Angabe*], [*Anzahl*]),
  ..data.facts.map(fact => (fact.name, fact.value)).flatten())

#let heads = ([*Beschluss*], [*Grundlage*], [*Frist*], [*Stand*]) + if data.inside { ([*Produkt*],) } else { () }
#let widths = (1.7fr, 1.3fr, auto, 1.4fr) + if data.inside { (1fr,) } else { () }
#for section in data.sections [
  #heading(level: 2, section.title)
  #if section.rows.len() == 0 [
    #par(section.none)
  ] else [
    #table(columns: widths, stroke: (x: none, y: 0.4pt + luma(160)), inset: (x: 4pt, y: 5pt),
      table.header(..heads),
      ..section.rows.map(row => (row.name, row.basis, row.due, row.state)
        + if data.inside { (row.product,) } else { () }).flatten())
  ]
]

#heading(level: 2, "Was im IT-Planungsrat ansteht")
#if data.agenda.len() == 0 [
  #par("Die Tagesordnung der nächsten Sitzung ist noch nicht bekannt.")
] else [
  #table(columns: (auto, 1fr), stroke: (x: none, y: 0.4pt + luma(160)), inset: (x: 4pt, y: 5pt),
    table.header([*Sitzung*], [*Thema*]),
    ..data.agenda.map(topic => (topic.on, topic.title)).flatten())
]
`;
