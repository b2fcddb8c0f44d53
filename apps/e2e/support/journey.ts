import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { freshDatabase } from '../../../tools/jest/database.mjs';
import type { Rules } from '../../api/src/platform/limits/rules.js';
import { type Device, Devices } from './browser.js';
import { Person } from './person.js';
import { Record } from './record.js';
import { Server } from './server.js';

/** The consultation of the demo. */
export const consultation = 'september-dialogue';

/** A server with the demo, and people with browsers, for the tests of one file. */
export class Journey {
  server!: Server;
  record!: Record;
  #devices!: Devices;
  #drop: () => Promise<unknown> = () => Promise.resolve();
  #forgiven: RegExp[] = [];

  constructor(private readonly limits?: Rules) {}

  async begin(): Promise<void> {
    const database = await freshDatabase();
    this.#drop = database.drop;
    this.server = await Server.start(database.url, this.limits);
    this.record = await Record.open(database.url);
    this.#devices = await Devices.start(this.server.address);
  }

  async end(): Promise<void> {
    await this.#devices?.stop();
    await this.server?.stop();
    await this.record?.close();
    await this.#drop();
  }

  /** Puts the devices away; whatever a page complained of fails the test. */
  async leave(): Promise<void> {
    await this.#devices.clear();
    const faults = this.#devices.faults().filter((fault) => !this.#forgiven.some((pattern) => pattern.test(fault)));
    this.#forgiven = [];
    expect(faults).toEqual([]);
  }

  newPerson(device: Device): Promise<Page> {
    return this.#devices.newPerson(device);
  }

  /** In this test such a complaint is to be expected. */
  forgive(pattern: RegExp): void {
    this.#forgiven.push(pattern);
  }

  /** Somebody comments from elsewhere, without a browser; gives the comment's id. */
  async comment(proposal: string, words: string, parent: string | null = null, address = this.server.address): Promise<string> {
    const commenting = 'mutation ($input: CommentInput!) { comment(input: $input) { id } }';
    const input = { key: crypto.randomUUID(), proposal, parent, kind: 'FACT', language: 'en', words };
    const { comment } = await new Person(address).insist<{ comment: { id: string } }>(commenting, { input }, Date.now() + 10_000);
    return comment.id;
  }
}

/** Makes ready before the tests of a file and tidies up after each and after all. `limits`: where they are what is tested. */
export function setOut(limits?: Rules): Journey {
  const journey = new Journey(limits);
  beforeAll(() => journey.begin());
  afterEach(() => journey.leave());
  afterAll(() => journey.end());
  return journey;
}
