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
#let within = .5em
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

/** What fills one page and no more: set as loosely as leaves it on one, in letters of one size. */
export function typstDense(content: string): string {
  return `#layout(size => {
  let set-at(step) = [
#let (line, within, cell, around) = step
#set text(size: 9pt)
#set par(leading: line, spacing: line + .06em)
#set table(inset: (x: 3pt, y: cell))
#show heading.where(level: 1): it => block(above: 0pt, below: around, text(size: 15pt, it.body))
#show heading.where(level: 2): it => block(above: around + 1pt, below: around / 2, sticky: true, text(size: 10.5pt, it.body))
#show figure: set block(above: around, below: around - 2pt)
${content}
  ]
  let steps = (
    (.41em, .5em, 2.8pt, 6pt), (.4em, .46em, 2.4pt, 5pt), (.38em, .42em, 2pt, 4pt),
    (.36em, .39em, 1.6pt, 3pt), (.34em, .36em, 1.2pt, 2pt),
  )
  let fits(step) = measure(block(width: size.width, set-at(step))).height <= size.height
  let found = steps.find(fits)
  set-at(if found == none { steps.last() } else { found })
})
#pagebreak(weak: true)`;
}
