import { jest } from '@jest/globals';

// A journey in a browser is many steps.
jest.setTimeout(120_000);
