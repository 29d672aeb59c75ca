import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({ learners: 150, config: { cache: { ttlSeconds: 60 } } });
});
afterAll(() => system.close());

const acme = () => system.sandboxes.population.acme;
const globex = () => system.sandboxes.population.globex;
const seconds = (iso: string | null | undefined) => (iso ? `${iso.slice(0, 19)}.000Z` : null);
const count = <T>(items: readonly T[], test: (item: T) => unknown) => items.filter((item) => test(item)).length;

/** The data of a query that must have no errors. */
async function ask<Data>(query: string): Promise<Data> {
  const answer = await system.ask<Data>(query);
  expect(answer.errors).toBeUndefined();
  return answer.data;
}
interface Accounts<Fields> {
  readonly company: {
    readonly learners: { readonly nodes: readonly { readonly accounts: readonly (Fields & { externalId: string })[] }[] };
  };
}
/** The accounts of one vendor, by their ids. */
async function accounts<Fields>(vendor: string, fields: string, company = 'acme'): Promise<ReadonlyMap<string, Fields>> {
  const data = await ask<Accounts<Fields>>(
    `{ company(slug: "${company}") { learners(first: 500) { nodes { accounts(vendors: [${vendor}]) { externalId ${fields} } } } } }`,
  );
  const all = data.company.learners.nodes.flatMap((learner) => learner.accounts);
  return new Map(all.map(({ externalId, ...rest }) => [externalId, rest as unknown as Fields]));
}
async function profile<Fields>(source: string, fields: string, company = 'acme'): Promise<Fields> {
  const data = await ask<{ company: { sources: { source: { slug: string }; profile: Fields }[] } }>(
    `{ company(slug: "${company}") { sources { source { slug } profile { ${fields} } } } }`,
  );
  const found = data.company.sources.find((one) => one.source.slug === source);
  if (!found) throw new Error(`no source ${source}`);
  return found.profile;
}
async function source<Fields>(slug: string, fields: string): Promise<Fields> {
  const data = await ask<{ sources: (Fields & { slug: string })[] }>(`{ sources { slug ${fields} } }`);
  const found = data.sources.find((one) => one.slug === slug);
  if (!found) throw new Error(`no source ${slug}`);
  const { slug: _, ...rest } = found;
  return rest as unknown as Fields;
}
/** A company's records of one kind, with their vendor's details, by source and id. */
async function details<Fields>(list: string, fields: string): Promise<ReadonlyMap<string, Fields | null>> {
  const data = await ask<{
    company: Record<string, { nodes: { externalId: string; source: { slug: string }; details: Fields | null }[] }>;
  }>(`{ company(slug: "acme") { ${list}(first: 500) { nodes { externalId source { slug } details { ${fields} } } } } }`);
  return new Map(
    (data.company[list]?.nodes ?? []).map((node) => [`${node.source.slug} ${node.externalId}`, node.details]),
  );
}

describe('SiberMate’s vendor-specific fields', () => {
  it('for each account: risk, enrolment, queue, and course progress', async () => {
    const found = await accounts<object>(
      'SIBERMATE',
      `... on SiberMateAccount { externalLearnerId excludedFromAutoEnrol riskLevel riskScore
        simulationQueue { simulationId simulationName scheduledAt status }
        learningReport { enrolled started completed } }`,
    );
    const { learners, simulations, courseResults } = acme().sibermate;
    expect(found.size).toBe(learners.length);
    for (const learner of learners) {
      const rows = courseResults.filter(({ learnerId }) => learnerId === learner.id);
      expect(found.get(learner.id)).toEqual({
        externalLearnerId: learner.employeeId,
        excludedFromAutoEnrol: false,
        riskLevel: learner.riskScore > 60 ? 'high' : 'low',
        riskScore: learner.riskScore,
        simulationQueue: simulations
          .filter(({ status, results }) => status === 'scheduled' && results.some(({ learnerId }) => learnerId === learner.id))
          .map(({ id, name, startDate }) => ({
            simulationId: id,
            simulationName: name,
            scheduledAt: startDate,
            status: 'queued',
          })),
        learningReport: {
          enrolled: rows.length,
          started: count(rows, ({ startedAt }) => startedAt),
          completed: count(rows, ({ completedAt }) => completedAt),
        },
      });
    }
  });

  it('for the company: plan, modules, features, reports, and exposed people', async () => {
    const { id, domain, learners, courses, courseResults, simulations, breachedAccounts, services } = acme().sibermate;
    const rowsOf = (course: string) => courseResults.filter(({ courseId }) => courseId === course);
    const returned = await profile(
      'sm',
      `externalId ... on SiberMateCompanyProfile { domain domains modules status
        plan { name status learnerLimit learnerCount } features { modules breachPro { enabled monitoredDomains } }
        simulationMetrics { simulationCount sent clicked submitted reported opened }
        courseParticipation { courseId courseName enrolled started completed }
        one: learningReport(course: "${courses[0]?.id ?? ''}") { enrolled completed courses { courseId } }
        breachedAccounts { email accountType learnerId serviceIds breachCount }
        nobodys: breachedAccounts(accountType: nonLearner) { email }
        breachedServices { externalId name domain description breachDate dataClasses affectedAccountCount } }`,
    );
    const results = simulations.flatMap((simulation) => simulation.results);
    expect(returned).toEqual({
      externalId: id,
      domain,
      domains: [domain],
      modules: ['training', 'gapAnalysis', 'simulations', 'policies', 'breaches'],
      status: null,
      plan: { name: 'Business', status: 'active', learnerLimit: 1000, learnerCount: learners.length },
      features: { modules: ['training', 'breaches'], breachPro: { enabled: true, monitoredDomains: [domain] } },
      simulationMetrics: {
        simulationCount: simulations.length,
        sent: count(results, ({ sentAt }) => sentAt),
        opened: count(results, ({ openedAt }) => openedAt),
        clicked: count(results, ({ clickedAt }) => clickedAt),
        submitted: count(results, ({ submittedAt }) => submittedAt),
        reported: count(results, ({ reportedAt }) => reportedAt),
      },
      courseParticipation: courses.map((course) => ({
        courseId: course.id,
        courseName: course.name,
        enrolled: rowsOf(course.id).length,
        started: count(rowsOf(course.id), ({ startedAt }) => startedAt),
        completed: count(rowsOf(course.id), ({ completedAt }) => completedAt),
      })),
      one: {
        enrolled: rowsOf(courses[0]?.id ?? '').length,
        completed: count(rowsOf(courses[0]?.id ?? ''), ({ completedAt }) => completedAt),
        courses: courses.map((course) => ({ courseId: course.id })),
      },
      breachedAccounts: breachedAccounts.map((one) => ({
        email: one.email.trim().toLowerCase(),
        accountType: one.accountType,
        learnerId: one.learnerId,
        serviceIds: one.serviceIds,
        breachCount: one.serviceIds.length,
      })),
      nobodys: breachedAccounts
        .filter(({ accountType }) => accountType === 'nonLearner')
        .map(({ email }) => ({ email: email.trim().toLowerCase() })),
      breachedServices: services.map((service) => ({
        externalId: service.id,
        name: service.name,
        domain: service.domain,
        description: service.description,
        breachDate: service.breachDate,
        dataClasses: service.dataClasses,
        affectedAccountCount: count(breachedAccounts, ({ serviceIds }) => serviceIds.includes(service.id)),
      })),
    });
  });

  it('for a partner’s child only what its row contains', async () => {
    const { id, domain } = globex().sibermate;
    const query = `{ company(slug: "globex") { sources { source { slug } profile { externalId
      ... on SiberMateCompanyProfile { domain status modules plan { name } features { modules } } } } } }`;
    const answer = await system.ask<{ company: { sources: { source: { slug: string }; profile: unknown }[] } }>(query);
    expect(answer.errors).toBeUndefined();
    expect(answer.data.company.sources.find((one) => one.source.slug === 'sm-msp')?.profile).toEqual({
      externalId: id,
      domain,
      status: 'active',
      modules: null,
      plan: null,
      features: null,
    });
  });

  it('for courses, simulations, policies, breaches and groups', async () => {
    const { courses, courseResults, simulations, policies, services, groups, domain } = acme().sibermate;
    const toldCourses = await details(
      'courses',
      '... on SiberMateCourse { type ownedBy durationMinutes participation { enrolled } learning { completed } }',
    );
    for (const course of courses) {
      const rows = courseResults.filter(({ courseId }) => courseId === course.id);
      expect(toldCourses.get(`sm ${course.id}`)).toEqual({
        type: course.type,
        ownedBy: course.source,
        durationMinutes: course.type === 'training' ? 20 : 45,
        participation: { enrolled: rows.length },
        learning: { completed: count(rows, ({ completedAt }) => completedAt) },
      });
    }
    const toldSimulations = await details('simulations', '... on SiberMateSimulation { metrics { sent clicked } }');
    for (const { id, results } of simulations)
      expect(toldSimulations.get(`sm ${id}`)).toEqual({
        metrics: { sent: count(results, ({ sentAt }) => sentAt), clicked: count(results, ({ clickedAt }) => clickedAt) },
      });
    const toldPolicies = await details(
      'policies',
      `... on SiberMatePolicy { status hasDraft majorVersion minorVersion ownerName ownerEmail isPublic pdfFile
        signatureSettings { type startDate intervalLength intervalUnit } }`,
    );
    for (const policy of policies)
      expect(toldPolicies.get(`sm ${policy.id}`)).toEqual({
        status: policy.status,
        hasDraft: policy.minorVersion === 1,
        majorVersion: policy.majorVersion,
        minorVersion: policy.minorVersion,
        ownerName: 'Security team',
        ownerEmail: `security@${domain}`,
        isPublic: policy.status === 'live',
        pdfFile: `${policy.id}.pdf`,
        signatureSettings:
          policy.category === 'Security'
            ? { type: 'fixed', startDate: '2026-01-01', intervalLength: 1, intervalUnit: 'years' }
            : { type: 'none', startDate: null, intervalLength: null, intervalUnit: null },
      });
    const toldBreaches = await details('breaches', '... on SiberMateBreach { domain }');
    for (const service of services) expect(toldBreaches.get(`sm ${service.id}`)).toEqual({ domain: service.domain });
    const toldGroups = await details('groups', '... on SiberMateGroup { learnerCount membership { learnerIds } }');
    for (const group of groups)
      expect(toldGroups.get(`sm ${group.id}`)).toEqual({
        learnerCount: group.learnerIds.length,
        membership: { learnerIds: group.learnerIds },
      });
  });

  it('for results, and for the source itself', async () => {
    const { learners, gapAnalysis, policyResults } = acme().sibermate;
    const one = learners.find(({ id, email }) => email && gapAnalysis.some(({ learnerId }) => learnerId === id));
    const data = await ask<{ learner: Record<string, { nodes: unknown[] }> }>(
      `{ learner(email: "${one?.email ?? ''}", company: "acme") {
        assessmentResults(vendors: [SIBERMATE]) { nodes { details { ... on SiberMateAssessmentResult { enrolledAt startedAt topics { name score } } } } }
        policyResults(vendors: [SIBERMATE], first: 100) { nodes { policyName details { ... on SiberMatePolicyResult { version } } } } } }`,
    );
    const gap = gapAnalysis.find(({ learnerId }) => learnerId === one?.id);
    expect(data.learner.assessmentResults?.nodes).toEqual([
      { details: { enrolledAt: gap?.enrolledAt, startedAt: gap?.startedAt, topics: gap?.topics } },
    ]);
    const byName = (a: unknown, b: unknown) => JSON.stringify(a).localeCompare(JSON.stringify(b));
    expect([...(data.learner.policyResults?.nodes ?? [])].sort(byName)).toEqual(
      policyResults
        .filter(({ learnerId }) => learnerId === one?.id)
        .map(({ policyName, version }) => ({ policyName, details: { version } }))
        .sort(byName),
    );
    const returned = await source<Record<string, unknown>>(
      'sm',
      `... on SiberMateSource { serviceStatus { status service } readiness { status rateLimit } openApi { document }
        policyTemplates { externalId name published own } mine: policyTemplates(restrictToOwn: true) { externalId }
        policyTemplate(id: "pt_2") { name category description pdfFile } }`,
    );
    expect(returned).toMatchObject({
      serviceStatus: { status: 'ok', service: 'sibermate-api' },
      readiness: { status: 'ready', rateLimit: 'enabled' },
      openApi: { document: { openapi: '3.1.0', paths: { '/learners': {} } } },
      policyTemplates: [1, 2, 3].map((index) => ({
        externalId: index === 3 ? 'pt_3_c_1' : `pt_${index}`,
        name: index === 3 ? 'Policy template of Acme Corporation' : `Policy template ${index}`,
        published: true,
        own: index === 3,
      })),
      mine: [{ externalId: 'pt_3_c_1' }],
      policyTemplate: { name: 'Policy template 2', category: 'Security', description: 'Ready to fill in', pdfFile: null },
    });
    const partner = await source<{ companies: { externalId: string; name: string }[] }>(
      'sm-msp',
      '... on SiberMateSource { companies { externalId name domain status } }',
    );
    expect(partner.companies).toContainEqual({
      externalId: globex().sibermate.id,
      name: globex().sibermate.name,
      domain: globex().sibermate.domain,
      status: 'active',
    });
  });
});

describe('Infosec IQ’s vendor-specific fields', () => {
  it('for each account: profile and statistics', async () => {
    const { learners, events } = acme().infosecIq;
    const found = await accounts<Record<string, Record<string, unknown>>>(
      'INFOSEC_IQ',
      `... on InfosecIqAccount { profile { title department phone city zip country managerName managerEmail custom custom6 }
        statistics { visitCount phishedCount dataEntryCount assessmentPassedCount trainingCompletedCount totalTimeTrained grade letterGrade latestVisit } }`,
    );
    expect(found.size).toBe(learners.length);
    for (const learner of learners) {
      const of = (type: string) => count(events, (event) => event.learnerId === learner.id && event.type === type);
      expect(found.get(learner.id)).toEqual({
        profile: {
          title: 'Employee',
          department: learner.person.department,
          phone: '+45 1234',
          city: 'Aarhus',
          zip: '8000',
          country: 'DK',
          managerName: learner.manager?.name ?? null,
          managerEmail: learner.manager?.email ?? null,
          custom: 'one',
          custom6: 'six',
        },
        statistics: {
          visitCount: 7,
          phishedCount: of('phished-learner'),
          dataEntryCount: of('entered-data'),
          assessmentPassedCount: of('passed-aware-assessment'),
          trainingCompletedCount: of('completed-aware-course'),
          totalTimeTrained: 42,
          grade: 88.5,
          letterGrade: 'B',
          latestVisit: seconds(learner.modified),
        },
      });
    }
  });

  it('for campaigns, their runs, statistics and settings', async () => {
    const { campaigns, runLearners, events } = acme().infosecIq;
    const returned = await source<{ campaigns: unknown[]; awareness: unknown[] }>(
      'iq',
      `... on InfosecIqSource { campaigns { externalId name type running
          runs { externalId campaignId runNumber start end statistics { started completed passed failed timeTrained } }
          settings { courseId templates allLearners scheduleIntervalUnits numberOfRepeats startDate } }
        awareness: campaigns(type: awareness) { externalId } }`,
    );
    expect(returned.awareness).toEqual(
      campaigns.filter(({ type }) => type === 'awareness').map(({ id }) => ({ externalId: id })),
    );
    expect(returned.campaigns).toEqual(
      campaigns.map(({ id, name, type, running, runs, courseId }) => ({
        externalId: id,
        name,
        type,
        running,
        runs: runs.map((run) => {
          const rows = runLearners.filter(({ runId }) => runId === run.id);
          const of = (what: string) => count(events, (event) => event.runId === run.id && event.type === what);
          return {
            externalId: run.id,
            campaignId: id,
            runNumber: run.number,
            start: seconds(run.start),
            end: seconds(run.end),
            // The vendor has none for phishing.
            statistics:
              type === 'phish'
                ? null
                : {
                    started: count(rows, ({ status }) => status !== 'not_started'),
                    completed: count(rows, ({ status }) => status === 'completed'),
                    passed: of('passed-aware-assessment'),
                    failed: of('failed-aware-assessment'),
                    timeTrained: 3600,
                  },
          };
        }),
        settings: {
          courseId,
          templates: courseId === null ? runs.flatMap(({ templateId }) => templateId ?? []) : [],
          allLearners: true,
          scheduleIntervalUnits: 'quarter',
          numberOfRepeats: runs.length,
          startDate: runs[0]?.start.slice(0, 10),
        },
      })),
    );
  });

  it('for templates, reported mails, quarantined mails, lessons, tests and lists', async () => {
    const { templates, messages, quarantined, modules, assessments } = acme().infosecIq;
    const returned = await source<Record<string, unknown>>(
      'iq',
      `... on InfosecIqSource { batteries { name isSystem } brands { name ownership } categories { name } languages { name }
        notifications(types: [phished]) { name type ownership }
        templates(first: 100) { totalCount nodes { externalId name ownership content { subject category phishRate openRate difficulty attachmentName hasIndicators } } }
        phishHunterMessages(first: 100) { totalCount nodes { externalId sender subject reporter riskScore received tags analysis { domain components { type isMalicious data } } } }
        quarantinedEmail(id: "${quarantined[0]?.id ?? ''}") { fromEmail fromName toEmail subject date }
        module(id: "${modules[0]?.id ?? ''}") { name description fileSizeMb }
        assessment(id: "${assessments[0]?.id ?? ''}") { name passingPercentage showSummary showCorrectWrongCounter } }`,
    );
    expect(returned).toEqual({
      batteries: [
        { name: 'Easy', isSystem: true },
        { name: 'Hard', isSystem: true },
      ],
      brands: [{ name: 'House brand', ownership: 'personal' }],
      categories: [{ name: 'Parcels' }, { name: 'Payroll' }],
      languages: [{ name: 'English' }, { name: 'Danish' }, { name: 'Italian' }],
      notifications: [{ name: 'You were phished', type: 'phished', ownership: 'personal' }],
      templates: {
        totalCount: templates.length,
        nodes: templates.slice(0, 100).map(({ id, name, ownership }) => ({
          externalId: id,
          name,
          ownership,
          content: {
            subject: name,
            category: 'Parcels',
            phishRate: 12.5,
            openRate: 60,
            difficulty: 2,
            attachmentName: 'invoice.pdf',
            hasIndicators: true,
          },
        })),
      },
      phishHunterMessages: {
        totalCount: messages.length,
        nodes: messages.map(({ id, sender, subject, reporter, riskScore, received }) => ({
          externalId: id,
          sender,
          subject,
          reporter: reporter.trim().toLowerCase(),
          riskScore,
          received: seconds(received),
          tags: ['spam'],
          analysis: {
            domain: 'spam.example',
            components: [{ type: 'url', isMalicious: true, data: { href: 'https://spam.example/' } }],
          },
        })),
      },
      quarantinedEmail: {
        fromEmail: quarantined[0]?.from,
        fromName: 'Stranger',
        toEmail: quarantined[0]?.to.trim().toLowerCase(),
        subject: quarantined[0]?.subject,
        date: seconds(quarantined[0]?.date),
      },
      module: { name: modules[0]?.name, description: `About ${modules[0]?.name ?? ''}`, fileSizeMb: 12.5 },
      assessment: {
        name: assessments[0]?.name,
        passingPercentage: 80,
        showSummary: true,
        showCorrectWrongCounter: false,
      },
    });
  });

  it('for the parts of courses, the content of simulations, and the subjects of events', async () => {
    const { courses, modules, assessments, campaigns, events, learners, templates } = acme().infosecIq;
    const nameOf = (items: readonly { id: string; name: string }[], id: string) => {
      const found = items.find((one) => one.id === id);
      return found ? { name: found.name } : null;
    };
    const toldCourses = await details(
      'courses',
      '... on InfosecIqCourse { ownedBy subtitle duration assets { id module { name } assessment { name } } }',
    );
    for (const course of courses)
      expect(toldCourses.get(`iq ${course.id}`)).toEqual({
        ownedBy: course.ownership,
        subtitle: `${course.name} in short`,
        duration: 1200,
        assets: course.assetIds.map((id) => ({ id, module: nameOf(modules, id), assessment: nameOf(assessments, id) })),
      });
    const toldSimulations = await details('simulations', '... on InfosecIqSimulation { campaign { externalId type } }');
    for (const { id } of campaigns.filter(({ type }) => type === 'phish'))
      expect(toldSimulations.get(`iq ${id}`)).toEqual({ campaign: { externalId: id, type: 'phish' } });

    const one = learners.find(
      ({ id, email }) => email?.includes('@') && events.some((event) => event.learnerId === id && event.quarantinedId),
    );
    const returned = await ask<{ learner: { timeline: { nodes: { externalId: string; details: unknown }[] } } }>(
      `{ learner(email: "${one?.email?.trim() ?? ''}", company: "acme") { timeline(first: 500) { nodes { externalId details { ... on InfosecIqTimelineEvent {
        campaignId campaign { name } campaignRunId campaignRun { externalId } templateId template { name } quarantinedEmailId moduleId assessmentId assessment { name } learnerGroupId } } } } } }`,
    );
    const expected = events
      .filter(({ learnerId }) => learnerId === one?.id)
      .map((event) => ({
        externalId: event.id,
        details: {
          campaignId: event.campaignId ?? null,
          campaign: event.campaignId === undefined ? null : nameOf(campaigns, event.campaignId),
          campaignRunId: event.runId ?? null,
          campaignRun: event.runId === undefined ? null : { externalId: event.runId },
          templateId: event.templateId ?? null,
          template: event.templateId === undefined ? null : nameOf(templates, event.templateId),
          quarantinedEmailId: event.quarantinedId ?? null,
          moduleId: event.moduleId ?? null,
          assessmentId: event.assessmentId ?? null,
          assessment: event.assessmentId === undefined ? null : nameOf(assessments, event.assessmentId),
          learnerGroupId: event.groupId ?? null,
        },
      }));
    const byId = (a: { externalId: string }, b: { externalId: string }) => a.externalId.localeCompare(b.externalId);
    expect([...returned.learner.timeline.nodes].sort(byId)).toEqual(expected.sort(byId));
  });
});

describe('CyberPilot’s vendor-specific fields', () => {
  it('for each account: branch, groups, last action, and every count', async () => {
    const counts =
      'enrolledCourses notCompletedCourses overdueCourses averageScore enrolledMaterials notCompletedMaterials phishingCampaigns emailsSent linksClicked dataSubmitted lastAction';
    const found = await accounts<Record<string, unknown>>(
      'CYBERPILOT',
      `... on CyberPilotAccount { ${counts} branch { id name } groups { id name } }`,
    );
    const { users } = acme().cyberpilot;
    expect(found.size).toBe(users.length);
    for (const user of users) {
      const names = counts.split(' ') as readonly (keyof typeof user)[];
      expect(found.get(user.id)).toEqual({
        ...Object.fromEntries(names.map((name) => [name, user[name]])),
        branch: user.branch,
        groups: user.groups,
      });
    }
  });
});

describe('CyberHoot’s vendor-specific fields', () => {
  it('for each account: scores, ranks and onboarding', async () => {
    const found = await accounts<Record<string, unknown>>(
      'CYBERHOOT',
      `... on CyberHootAccount { compliant compliantCount userType hootScore videoScore phishingScore policyScore optionalScore hootRank
        completedAssignments numAttempts phishingDifficulty onboardingEmailSent onboardingEmailSentAt archivedAt
        rank { hootRank hootScore badgeImage } ranking { hootScore lateSubmissions } }`,
    );
    const { users } = acme().cyberhoot;
    expect(found.size).toBe(users.length);
    for (const user of users)
      expect(found.get(user.id)).toEqual({
        compliant: true,
        compliantCount: 1,
        userType: 'employee',
        hootScore: user.hootScore,
        videoScore: user.hootScore,
        phishingScore: null,
        policyScore: user.hootScore,
        optionalScore: null,
        hootRank: user.hootRank,
        completedAssignments: count(user.assignments, ({ completed }) => completed),
        numAttempts: 3,
        phishingDifficulty: 'medium',
        onboardingEmailSent: true,
        onboardingEmailSentAt: seconds(user.created),
        archivedAt: seconds(user.archived),
        rank: {
          hootRank: user.hootRank,
          hootScore: user.hootScore,
          badgeImage: 'https://cyberhoot.example/badge.png',
        },
        ranking: {
          hootScore: user.hootScore,
          lateSubmissions: count(user.assignments, ({ list }) => list === 'archived'),
        },
      });
  });

  it('for the company: settings, compliance, ranks, managers, exposed addresses, schedules', async () => {
    const { id, domain, users, managers, assignments, exposures, phishingProgram } = acme().cyberhoot;
    const returned = await profile<Record<string, unknown>>(
      'ch',
      `externalId ... on CyberHootCompanyProfile { domain customerType trainingStartDate supportEmail reportFrequency reportDay reportRecipients
        hootScore hootRank userCount complianceMetrics { overallPolicyCompliance activePolicyCount overallZacFoundationalCompliance userCount }
        rank { hootRank badgeIcon } managers { externalId firstName email managerType active default } rankings { externalId firstName email }
        exposedAddresses { email userId breachCount unacknowledgedExposures }
        trainingSchedule { trainings { externalId policyName policyType effectiveStart groups questionPassingScore } compliance { policyName overallCompliance } }
        phishingProgram { trainings { externalId policyName effectiveStart effectiveEnd } } foundationalProgram { trainings { policyType } } trainingProgram { trainings { policyType } } }`,
    );
    const typed = (type: string) => assignments.filter((one) => one.type === type).map(() => ({ policyType: type }));
    expect(returned).toEqual({
      externalId: id,
      domain,
      customerType: 'power',
      trainingStartDate: '2025-01-01',
      supportEmail: `it@${domain}`,
      reportFrequency: 'weekly',
      reportDay: 1,
      reportRecipients: [],
      hootScore: 71,
      hootRank: 'guardian',
      userCount: users.length,
      complianceMetrics: {
        overallPolicyCompliance: 80,
        activePolicyCount: 2,
        overallZacFoundationalCompliance: 50,
        userCount: users.length,
      },
      rank: { hootRank: 'guardian', badgeIcon: 'https://cyberhoot.example/icon.png' },
      managers: managers.map((one) => ({
        externalId: one.id,
        firstName: one.firstName,
        email: one.email.trim().toLowerCase(),
        managerType: 'manager',
        active: true,
        default: false,
      })),
      rankings: expect.arrayContaining(
        users.map((user) => ({
          externalId: user.id,
          firstName: user.firstName,
          email: user.email?.trim().toLowerCase() ?? null,
        })),
      ) as unknown,
      exposedAddresses: exposures.map((one) => ({
        email: one.email.trim().toLowerCase(),
        userId: one.userId,
        breachCount: one.pwned.length + one.dehashed.length,
        unacknowledgedExposures: count([...one.pwned, ...one.dehashed], ({ acknowledged }) => !acknowledged),
      })),
      trainingSchedule: {
        trainings: expect.arrayContaining(
          assignments.map((one) => ({
            externalId: one.id,
            policyName: one.name,
            policyType: one.type,
            effectiveStart: one.start,
            groups: ['Everybody', 'Sales'],
            questionPassingScore: 80.5,
          })),
        ) as unknown,
        compliance: expect.arrayContaining(
          assignments.map((one) => ({ policyName: one.name, overallCompliance: 55 })),
        ) as unknown,
      },
      phishingProgram: {
        trainings: phishingProgram.map((one) => ({
          externalId: one.id,
          policyName: one.name,
          effectiveStart: one.start,
          effectiveEnd: one.end,
        })),
      },
      foundationalProgram: { trainings: typed('zac_foundational') },
      trainingProgram: { trainings: typed('video') },
    });
  });

  it('for groups, courses, policies, simulations and exposures', async () => {
    const { groups, assignments, phishingProgram, pwned, exposures } = acme().cyberhoot;
    const toldGroups = await details(
      'groups',
      '... on CyberHootGroup { hrFirstName hrEmail groupType externalGroupId activeAssignments { name } }',
    );
    for (const group of groups)
      expect(toldGroups.get(`ch ${group.id}`)).toEqual({
        hrFirstName: 'Hanne',
        hrEmail: group.hrEmail.trim().toLowerCase(),
        groupType: 'department',
        externalGroupId: `ext-${group.id}`,
        activeAssignments: [{ name: assignments[0]?.name }],
      });
    const toldCourses = await details('courses', '... on CyberHootCourse { policyType groups { groupName } }');
    const toldPolicies = await details('policies', '... on CyberHootPolicy { policyType isOptional effectiveEnd }');
    for (const one of assignments) {
      if (one.type === 'policy')
        expect(toldPolicies.get(`ch ${one.id}`)).toEqual({
          policyType: 'policy',
          isOptional: one.optional,
          effectiveEnd: one.end,
        });
      else
        expect(toldCourses.get(`ch ${one.id}`)).toEqual({
          policyType: one.type,
          groups: [{ groupName: 'Everybody' }],
        });
    }
    const toldSimulations = await details('simulations', '... on CyberHootSimulation { training { externalId version } }');
    for (const { id } of phishingProgram)
      expect(toldSimulations.get(`ch ${id}`)).toEqual({ training: { externalId: id, version: 3 } });
    const toldBreaches = await details('breaches', '... on CyberHootBreach { logoUrl }');
    for (const { id } of pwned.filter(({ id: own }) => exposures.some((one) => one.pwned.some((row) => row.breachId === own))))
      expect(toldBreaches.get(`ch ${id}`)).toEqual({ logoUrl: 'https://cyberhoot.example/logo.png' });
    const rows = exposures.flatMap(({ dehashed }) => dehashed);
    const returned = await ask<{ company: { breaches: { nodes: { name: string; exposures: { nodes: { details: object }[] } }[] } } }>(
      `{ company(slug: "acme") { breaches(vendors: [CYBERHOOT], first: 50) { nodes { name exposures(first: 100) { nodes { details { ... on CyberHootBreachExposure { databaseName ipAddress username vin } } } } } } } }`,
    );
    const databases = returned.company.breaches.nodes.filter(({ name }) => rows.some(({ database }) => database === name));
    expect(databases.length).toBeGreaterThan(0);
    for (const { name, exposures: leaked } of databases)
      expect(leaked.nodes).toEqual(
        rows
          .filter(({ database }) => database === name)
          .map(() => ({
            details: { databaseName: name, ipAddress: '198.51.100.7', username: 'someone', vin: 'WVWZZZ1JZXW000001' },
          })),
      );
  });

  it('for the deployment, to viewers of all its companies', async () => {
    const fields = `... on CyberHootSource { customers { externalId name } administrators { externalId firstName email siteAdmin authenticationMethod lastLoginAt }
      administrator(id: "2") { lastName } partnerSettings { fullName contactEmail timezone customerId }
      subscription { externalId status quantity currency nextInvoiceAmount referralInfo cancelAtPeriodEnd billingCustomer } }`;
    const returned = await source<Record<string, unknown[]>>('ch', fields);
    expect(returned).toMatchObject({
      administrators: [
        { externalId: '1', firstName: 'Ada', email: 'admin1@partner.example', siteAdmin: true, authenticationMethod: 'app' },
        { externalId: '2', firstName: 'Ada', email: 'admin2@partner.example', siteAdmin: false },
      ],
      administrator: { lastName: 'Min 2' },
      partnerSettings: { fullName: 'Partner of many', contactEmail: 'hello@partner.example', customerId: '1000' },
      subscription: {
        externalId: 'sub_1',
        status: 'active',
        quantity: 500,
        currency: 'usd',
        nextInvoiceAmount: 1234.5,
        referralInfo: 'a friend',
        cancelAtPeriodEnd: false,
        billingCustomer: { id: 'cus_1', email: 'billing@partner.example' },
      },
    });
    expect(returned.customers).toEqual(
      expect.arrayContaining([
        { externalId: acme().cyberhoot.id, name: acme().cyberhoot.name },
        { externalId: globex().cyberhoot.id, name: globex().cyberhoot.name },
      ]),
    );
  });
});

describe('Cyber Guru’s optional features', () => {
  const rate = (completed: number, assigned: number) => (assigned === 0 ? 0 : Math.round((10_000 * completed) / assigned) / 100);

  it('for each account: services, learning status, and ranking', async () => {
    const found = await accounts<{ ranking: { points: number } | null }>(
      'CYBER_GURU',
      `... on CyberGuruAccount { assignedModules completedModules completionRate awareness { assigned completed } channel { assigned completionRate }
        learningStatus { status label } ranking { points team firstName } }`,
    );
    const { users } = acme().cyberGuru;
    expect(found.size).toBe(users.length);
    const labels = ['not-active', 'not-regular', 'regular', 'aligned'];
    for (const user of users) {
      const { awareness, channel, person } = user;
      const [assigned, completed] = [awareness.assigned + channel.assigned, awareness.completed + channel.completed];
      const namesakes = users.filter(
        (other) => other.person.firstName === person.firstName && other.person.lastName === person.lastName,
      );
      const returned = found.get(user.email.trim().toLowerCase());
      expect(returned).toMatchObject({
        assignedModules: assigned,
        completedModules: completed,
        completionRate: rate(completed, assigned),
        awareness,
        channel: { assigned: channel.assigned, completionRate: rate(channel.completed, channel.assigned) },
        learningStatus: { status: user.learningStatus, label: labels[user.learningStatus] },
      });
      if (namesakes.length > 1) expect(returned?.ranking).toBeNull();
    }
    const ranked = [...found.values()].filter(({ ranking }) => ranking !== null);
    expect(ranked.length).toBeGreaterThan(users.length / 2);
  });

  it('map phishing rows to simulations and results, and finished lessons to course results', async () => {
    const { users } = acme().cyberGuru;
    const data = await ask<{
      company: {
        groups: { nodes: { name: string; learners: { totalCount: number } }[] };
        simulations: { nodes: { name: string; results: { nodes: { outcome: string; details: unknown }[] } }[] };
        courses: { nodes: { name: string; results: { totalCount: number }; training: unknown }[] };
      };
    }>(
      `{ company(slug: "acme") {
        groups(vendors: [CYBER_GURU], first: 100) { nodes { name learners { totalCount } } }
        simulations(vendors: [CYBER_GURU]) { nodes { name results(first: 500) { nodes { outcome details { ... on CyberGuruSimulationResult { templateId templateType campaignType team } } } } } }
        courses(vendors: [CYBER_GURU], first: 100) { nodes { name results { totalCount } training { assigned } } } } }`,
    );
    const { groups, simulations, courses } = data.company;
    const rows = users.flatMap((user) => user.phishing);
    expect(simulations.nodes.map(({ name }) => name).sort()).toEqual([...new Set(rows.map(({ campaign }) => campaign))].sort());
    const outcome = ({ submitted, clicked, reported, opened }: (typeof rows)[number]) =>
      submitted ? 'SUBMITTED_DATA' : clicked ? 'CLICKED' : reported ? 'REPORTED' : opened ? 'OPENED' : 'SENT';
    for (const { name, results } of simulations.nodes)
      expect(results.nodes.map((one) => one.outcome).sort()).toEqual(
        rows.filter(({ campaign }) => campaign === name).map(outcome).sort(),
      );
    expect(simulations.nodes[0]?.results.nodes[0]?.details).toMatchObject({
      templateType: 'email',
      campaignType: 'standard',
    });
    const lessons = users.flatMap(({ activities }) => activities);
    for (const { name, results, training } of courses.nodes) {
      expect(results.totalCount).toBe(count(lessons, (lesson) => lesson.name === name));
      // Unfinished lessons are not available: no rate is made up.
      expect(training).toBeNull();
    }
    expect(courses.nodes).toHaveLength(new Set(lessons.map(({ name }) => name)).size);
    for (const { name, learners } of groups.nodes)
      expect([name, learners.totalCount]).toEqual([name, count(users, ({ team }) => team === name)]);
    expect(groups.nodes).toHaveLength(new Set(users.map(({ team }) => team)).size);
  });

  it('for the company: summary, rankings, and what Workday and SuccessFactors import', async () => {
    const { users } = acme().cyberGuru;
    const returned = await profile<Record<string, unknown>>(
      'cg',
      `... on CyberGuruCompanyProfile { learningStatus { notActive notRegular regular aligned } userRankings { position points }
        team: userRankings(team: "${users[0]?.team ?? ''}") { team } teamRankings { team members }
        workDayCompletions { email completedOn gradeReference contentReference registeredOn }
        successFactors(suffix: "_x", componentTypeId: "c", completionStatusId: "d") { document } }`,
    );
    const of = (status: number) => count(users, ({ learningStatus }) => learningStatus === status);
    const points = users.map((user) => user.points).sort((a, b) => b - a);
    const teams = [...new Set(users.map(({ team }) => team))];
    expect(returned).toEqual({
      learningStatus: { notActive: of(0), notRegular: of(1), regular: of(2), aligned: of(3) },
      userRankings: points.map((score, index) => ({ position: index + 1, points: score })),
      team: users.filter(({ team }) => team === users[0]?.team).map(({ team }) => ({ team })),
      teamRankings: teams.map((team) => ({ team, members: count(users, (user) => user.team === team) })),
      workDayCompletions: users.flatMap(({ email, activities }) =>
        activities.map((one, index) => ({
          email: email.trim().toLowerCase(),
          completedOn: one.completed,
          gradeReference: 'PASS',
          contentReference: `M${String(index + 1).padStart(2, '0')}`,
          registeredOn: one.available,
        })),
      ),
      successFactors: {
        document: {
          rows: users.flatMap(({ email, activities }) =>
            activities.map(({ name, completed }) => ({ user: `${email}_x`, name, completed })),
          ),
        },
      },
    });
  });
});
