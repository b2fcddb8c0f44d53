/** Things done one after the other, each begun when the one before it is over, however that went. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  readonly take = <Value>(act: () => Promise<Value>): Promise<Value> => {
    const mine = this.last.then(act, act);
    this.last = mine.catch(() => undefined);
    return mine;
  };
}
