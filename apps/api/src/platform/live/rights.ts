import { Injectable } from '@nestjs/common';

/** Told when somebody's rights in a consultation have changed, after the change was committed. */
@Injectable()
export class Rights {
  changed(_consultationId: string): void {}
}
