import { Parser } from "htmlparser2";

/** An HTML text with its entities decoded, so that a reader of tables that knows only some sees what a person sees. */
export function decodedHtml(html: string): string {
  let out = "";
  let hidden = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === "script" || name === "style") hidden++;
        else if (hidden === 0) {
          const written = Object.entries(attributes).map(
            ([key, value]) => ` ${key}="${escaped(value).replaceAll('"', "&quot;")}"`,
          );
          out += `<${name}${written.join("")}>`;
        }
      },
      ontext: (text) => {
        if (hidden === 0) out += escaped(text);
      },
      onclosetag(name) {
        if (name === "script" || name === "style") hidden--;
        else if (hidden === 0) out += `</${name}>`;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return out;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
