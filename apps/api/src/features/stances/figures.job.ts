import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { FiguresService } from './figures.service.js';

const every = 30_000;

/** Publishes what became due without anyone asking: a phase that ended, people who took part by a comment, a process that was killed in between. */
@Injectable()
export class FiguresJob implements OnApplicationBootstrap, OnModuleDestroy {
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | null = null;

  constructor(private readonly figures: FiguresService) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => this.#look(), every);
    this.#look();
  }

  /** Ends when what is being published is published. */
  async onModuleDestroy(): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    await this.#looking;
  }

  /** One look at a time: what takes longer than it takes to the next one is not begun twice. */
  #look(): void {
    this.#looking ??= this.figures.lookEverywhere().finally(() => {
      this.#looking = null;
    });
  }
}
