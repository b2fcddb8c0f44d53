/** Work that many wait for at once. Each gets what was begun after she asked: of what is under way already she cannot know how old it is. */
export class Shared<Result> {
  #underWay: Promise<unknown> | undefined;
  #next: Promise<Result> | undefined;
  #waiting = 0;

  /** Nobody waits any more. */
  get isLeft(): boolean {
    return this.#waiting === 0;
  }

  async ask(work: () => Promise<Result>): Promise<Result> {
    this.#waiting += 1;
    try {
      return await this.#join(work);
    } finally {
      this.#waiting -= 1;
    }
  }

  #join(work: () => Promise<Result>): Promise<Result> {
    if (this.#next) return this.#next;
    if (!this.#underWay) return this.#begin(work);
    this.#next = this.#underWay.then(() => {
      this.#next = undefined;
      return this.#begin(work);
    });
    return this.#next;
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
