import { Module } from '@nestjs/common';
import { ChallengesService } from './challenges.service.js';
import { CodesService } from './codes.service.js';
import { EnrolmentService } from './enrolment.service.js';
import { FactorsService } from './factors.service.js';
import { OwnStaffResolver } from './own-staff.resolver.js';
import { PasskeysService } from './passkeys.service.js';
import { RolesService } from './roles.service.js';
import { SignInResolver } from './sign-in.resolver.js';
import { SignInService } from './sign-in.service.js';
import { StaffService } from './staff.service.js';

@Module({
  providers: [
    StaffService,
    RolesService,
    SignInService,
    EnrolmentService,
    FactorsService,
    CodesService,
    PasskeysService,
    ChallengesService,
    SignInResolver,
    OwnStaffResolver,
  ],
  exports: [StaffService],
})
export class StaffModule {}
