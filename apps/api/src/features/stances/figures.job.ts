import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { FiguresService } from './figures.service.js';

const every = 30_000;

/** Publishes what became due without anyone asking: a phase that ended, people who took part by a comment, a process that was killed in between. */
@Injectable()
export class FiguresJob implements OnApplicationBootstrap, OnModuleDestroy {
  #timer: NodeJS.Timeout | undefined;
  #looked: Promise<void> = Promise.resolve();

  constructor(private readonly figures: FiguresService) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => this.#look(), every);
    this.#look();
  }

  /** Ends when what is being published is published. */
  async onModuleDestroy(): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    await this.#looked;
  }

  #look(): void {
    this.#looked = this.figures.lookEverywhere();
  }
}
