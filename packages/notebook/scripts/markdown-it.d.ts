/** As far as page.mjs uses it. */
declare module "markdown-it" {
  function markdownIt(options: { readonly html: boolean; readonly linkify: boolean }): {
    render(text: string): string;
  };
  export = markdownIt;
}
