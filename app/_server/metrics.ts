import { pageTimes } from "@/app/_front/page-times";
import { front } from "@/app/_front/share";
import { systemContext } from "@/lib/core/context";
import { operationsOverview } from "@/lib/operations/queries";

/** Everything of this node in Prometheus' text form. */
export async function metrics(): Promise<string> {
  const overview = await operationsOverview(systemContext("metrics"));
  const stats = front()?.stats();
  const ages = {
    backup: ageOf(overview.lastBackup?.startedAt),
    drill: ageOf(overview.lastDrill?.startedAt),
  };
  const figures: [name: string, type: "gauge" | "counter", help: string, value: number | null][] = [
    ["toasoan_uptime_seconds", "gauge", "since this process started", process.uptime()],
    ["toasoan_memory_bytes", "gauge", "resident memory of this process", process.memoryUsage.rss()],
    ["toasoan_database_bytes", "gauge", "size of the database", overview.database.database],
    ["toasoan_database_log_bytes", "gauge", "size of the write-ahead log", overview.database.log],
    ["toasoan_disk_free_bytes", "gauge", "free on the disk of the data", overview.disk.free],
    ["toasoan_queries_total", "counter", "statements of this process", overview.queries.count],
    ["toasoan_query_seconds_total", "counter", "time in them", overview.queries.totalMs / 1000],
    [
      "toasoan_jobs_lag_seconds",
      "gauge",
      "how long the oldest job that was promised for a time waits",
      overview.jobs.lagMs / 1000,
    ],
    ["toasoan_jobs_running", "gauge", "jobs that run", overview.jobs.running],
    ["toasoan_jobs_failed", "gauge", "jobs that failed and were not looked at, up to 100", overview.jobs.failed],
    ["toasoan_mail_waiting", "gauge", "letters in the outbox", overview.mail.waiting],
    ["toasoan_mail_refused", "gauge", "letters that the mail server refused", overview.mail.refused],
    ["toasoan_backup_age_seconds", "gauge", "since the last good backup; absent when there is none", ages.backup],
    ["toasoan_drill_age_seconds", "gauge", "since the last good restore drill; absent when there is none", ages.drill],
    ["toasoan_front_hits_total", "counter", "pages answered from memory", stats?.hits ?? null],
    ["toasoan_front_misses_total", "counter", "pages that had to be made", stats?.misses ?? null],
    ["toasoan_front_renders_total", "counter", "renders", stats?.renders ?? null],
    ["toasoan_front_stale_total", "counter", "answers while the database was away", stats?.stale ?? null],
    ["toasoan_front_refused_total", "counter", "requests that were refused", stats?.refused ?? null],
    ["toasoan_front_pages", "gauge", "pages kept", stats?.entries ?? null],
    ["toasoan_front_bytes", "gauge", "memory of kept pages", stats?.bytes ?? null],
    ["toasoan_front_lag_seconds", "gauge", "since the changes were last read", stats ? stats.lagMs / 1000 : null],
  ];
  const lines = figures.flatMap(([name, type, help, value]) =>
    value === null ? [] : [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, `${name} ${value}`],
  );
  lines.push("# HELP toasoan_page_slowest_seconds slowest answer of a kind of page");
  lines.push("# TYPE toasoan_page_slowest_seconds gauge");
  for (const { page, maxMs } of pageTimes().slice(0, 20)) {
    lines.push(`toasoan_page_slowest_seconds{page="${page.replaceAll(/["\\\n]/g, "")}"} ${maxMs / 1000}`);
  }
  return `${lines.join("\n")}\n`;
}

function ageOf(at: Date | undefined): number | null {
  return at ? (Date.now() - at.getTime()) / 1000 : null;
}
