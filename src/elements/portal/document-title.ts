/** The title of the document, which belongs to the host and is given back. */
export class DocumentTitle {
  #before?: string;

  set(page: string, lessor: string | undefined): void {
    this.#before ??= document.title;
    document.title = lessor ? `${page} · ${lessor}` : page;
  }

  restore(): void {
    if (this.#before !== undefined) document.title = this.#before;
    this.#before = undefined;
  }
}
