import { Injectable } from '@nestjs/common';

/** A consultation that somebody may listen to: its internal id and its newest event. */
type Opened = { readonly id: string; readonly lastEvent: number };
type Open = (slug: string, token: string | null) => Promise<Opened | null>;

/** Who may listen to what. The socket knows no rights: it is told here how to find what a visit may see. */
@Injectable()
export class LiveGate {
  #open: Open = () => Promise.resolve(null);

  tell(open: Open): void {
    this.#open = open;
  }

  /** The consultation of this name; null when there is none, and when whoever holds this visit may not see it. */
  open(slug: string, token: string | null): Promise<Opened | null> {
    return this.#open(slug, token);
  }
}
