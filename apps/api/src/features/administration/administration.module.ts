import { Module } from '@nestjs/common';
import { ConsultationsModule } from '#features/consultations/consultations.module.js';
import { StaffModule } from '#features/staff/staff.module.js';
import { AdministrationResolver, ConsultationStaffResolver } from './administration.resolver.js';
import { AdministrationService } from './administration.service.js';
import { AppointmentsService } from './appointments.service.js';
import { ResetsService } from './resets.service.js';

@Module({
  imports: [ConsultationsModule, StaffModule],
  providers: [AdministrationService, AppointmentsService, ResetsService, AdministrationResolver, ConsultationStaffResolver],
})
export class AdministrationModule {}
