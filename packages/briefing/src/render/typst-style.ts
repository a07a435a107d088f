/** Looks of the report as PDF: one column, A4, two inks, nothing below 9 pt. */
export const typstStyle = `
#let quiet = rgb("#5f6368")
#let mark(status, word) = h(1.5pt) + box(
  inset: (x: 3pt), outset: (y: 2pt), radius: 1pt,
  stroke: (paint: if status == "reported" { quiet } else { rgb("#b34700") }, thickness: .6pt,
    dash: if status == "assumed" or status == "estimated" { "dashed" } else { none }),
  text(size: 9pt, fill: if status == "reported" { black } else { rgb("#8a3700") }, word),
) + h(1.5pt)
#set par(leading: .62em, spacing: .8em, justify: false)
#set table(stroke: none, inset: (x: 4pt, y: 3.2pt))
#set figure(gap: 6pt)
#set list(indent: 2pt, spacing: .7em)
#show heading.where(level: 1): set text(size: 19pt)
#show heading.where(level: 2): it => block(above: 13pt, below: 6pt, sticky: true, stroke: (top: 1.2pt), inset: (top: 6pt), width: 100%, text(size: 13.5pt, it.body))
#show heading.where(level: 3): set text(size: 11pt)
#show figure: set block(breakable: false)
#show figure.where(kind: table): set block(breakable: true)
#show figure.caption: set align(left)
#show figure.caption: set text(size: 9pt, fill: quiet)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.where(kind: table): set align(left)
#show link: underline.with(stroke: .4pt + rgb("#9aa0a6"), offset: 2pt)
`;

/** What fills one page and no more. */
export const typstDense = `
#set text(size: 9pt)
#set par(leading: .41em, spacing: .47em)
#set table(inset: (x: 3pt, y: 2.8pt))
#show heading.where(level: 1): it => block(above: 0pt, below: 6pt, text(size: 15pt, it.body))
#show heading.where(level: 2): it => block(above: 7pt, below: 3pt, sticky: true, text(size: 10.5pt, it.body))
#show figure: set block(above: 6pt, below: 4pt)
`;
