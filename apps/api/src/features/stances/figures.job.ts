import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { FiguresService } from './figures.service.js';

const every = 30_000;

/** Publishes what became due without anyone asking: a phase that ended, people who took part by a comment, a process that was killed in between. */
@Injectable()
export class FiguresJob implements OnApplicationBootstrap, OnModuleDestroy {
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly figures: FiguresService) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.figures.lookEverywhere(), every);
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
