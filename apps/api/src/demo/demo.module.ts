import { Module } from '@nestjs/common';
import { Demo } from './demo.js';

@Module({ providers: [Demo] })
export class DemoModule {}
