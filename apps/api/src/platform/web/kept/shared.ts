/** Work that many wait for at once. Each gets what was begun after she asked: of what is under way already she cannot know how old it is. */
export class Shared<Result> {
  #underWay: Promise<unknown> | undefined;
  #next: Promise<Result> | undefined;

  ask(work: () => Promise<Result>): Promise<Result> {
    if (this.#next) return this.#next;
    if (!this.#underWay) return this.#begin(work);
    this.#next = this.#underWay.then(() => {
      this.#next = undefined;
      return this.#begin(work);
    });
    return this.#next;
  }

  get isIdle(): boolean {
    return !this.#underWay && !this.#next;
  }

  #begin(work: () => Promise<Result>): Promise<Result> {
    const begun = work();
    const ended = begun.then(
      () => undefined,
      () => undefined,
    );
    this.#underWay = ended;
    void ended.then(() => {
      if (this.#underWay === ended) this.#underWay = undefined;
    });
    return begun;
  }
}
