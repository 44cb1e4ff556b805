#!/usr/bin/env python3
"""cluster_test.py --binary POLICYCONV: policies.py on a real cluster on this machine gives what one process gives.

Starts a master and two workers on loopback, makes pages up with Benchmarks/synthesise, converts them as Parquet and as
WARC files, kills a worker with its executors midway, and compares the sorted lines with those of one `policyconv stream`.
Run with a Python that has pyspark (3.5 or 4); needs Java 17.
"""
import argparse
import glob
import gzip
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
REPOSITORY = os.path.dirname(os.path.dirname(HERE))


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Cluster:
    """A master and two workers of one core each; all of it is ended on exit."""

    def __init__(self, folder):
        import pyspark
        self.home = os.path.dirname(pyspark.__file__)
        self.folder = folder
        self.port = free_port()
        self.url = f"spark://127.0.0.1:{self.port}"
        self.env = dict(os.environ, SPARK_LOCAL_IP="127.0.0.1", SPARK_HOME=self.home, PYSPARK_PYTHON=sys.executable,
                        SPARK_LOCAL_DIRS=os.path.join(folder, "scratch"), PYTHONDONTWRITEBYTECODE="1")
        self.processes = []

    def __enter__(self):
        self.start("master", "org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", str(self.port),
                   "--webui-port", "0")
        self.wait_for("master", "Started daemon|I have been elected leader")
        for number in (1, 2):
            self.workers = getattr(self, "workers", []) + [
                self.start(f"worker{number}", "org.apache.spark.deploy.worker.Worker", "-c", "1", "-m", "1g", "--host",
                           "127.0.0.1", "--webui-port", "0", "-d", os.path.join(self.folder, f"work{number}"), self.url)]
        for number in (1, 2):
            self.wait_for(f"worker{number}", "Successfully registered")
        return self

    def start(self, name, *arguments):
        log = open(os.path.join(self.folder, name + ".log"), "wb")
        command = [os.path.join(self.home, "bin", "spark-class"), *arguments]
        process = subprocess.Popen(command, stdout=log, stderr=log, env=self.env, start_new_session=True)
        self.processes.append(process)
        return process

    def log(self, name):
        with open(os.path.join(self.folder, name + ".log"), errors="replace") as log:
            return log.read()

    def wait_for(self, name, words, seconds=120):
        for _ in range(seconds * 10):
            if any(word in self.log(name) for word in words.split("|")):
                return
            time.sleep(0.1)
        raise SystemExit(f"{name} did not start:\n{self.log(name)[-2000:]}")

    def submit(self, name, *arguments):
        return self.start(name, "org.apache.spark.deploy.SparkSubmit", "--master", self.url, "--conf", "spark.executor.memory=512m",
                          "--conf", "spark.driver.host=127.0.0.1", "--conf", "spark.ui.enabled=false", *arguments)

    def kill_worker(self, number):
        """The worker and, as the machine would have died, its executors and their children: its session."""
        os.killpg(self.workers[number].pid, signal.SIGKILL)

    def __exit__(self, *_):
        for process in self.processes:
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            process.wait()


def finished_parts(output):
    """Tasks whose output is committed, while the job runs."""
    return len(glob.glob(output + "/_temporary/0/task_*")) or len(glob.glob(output + "/part-*"))


def run(cluster, name, output, parts, arguments, kill=None):
    job = cluster.submit(name, os.path.join(HERE, "policies.py"), *arguments)
    killed_at = None
    begin = time.monotonic()
    while job.poll() is None:
        if kill is not None and killed_at is None and finished_parts(output) >= parts // 4:
            killed_at = finished_parts(output)
            cluster.kill_worker(kill)
        if time.monotonic() - begin > 900:
            raise SystemExit(f"{name} takes too long:\n{cluster.log(name)[-3000:]}")
        time.sleep(0.02)
    if job.returncode != 0 or not os.path.exists(output + "/_SUCCESS"):
        raise SystemExit(f"{name} ended with {job.returncode}:\n{cluster.log(name)[-3000:]}")
    if kill is not None:
        lost = [line for line in cluster.log(name).splitlines() if "Lost executor" in line]
        if killed_at is None or killed_at >= parts or not lost:
            raise SystemExit(f"the worker was not killed midway ({killed_at} of {parts} parts, {len(lost)} executors lost)")
        print(f"{name}: a worker was killed after {killed_at} of {parts} parts; {lost[0].split(': ', 1)[-1][:100]}")
    return time.monotonic() - begin


def lines(folder):
    found = []
    for path in glob.glob(folder + "/part-*.gz"):
        with gzip.open(path, "rt", encoding="utf-8") as part:
            found += part.read().split("\n")[:-1]
    return sorted(found)


def compare(name, actual, expected):
    if actual != expected:
        different = set(actual) ^ set(expected)
        raise SystemExit(f"{name}: {len(actual)} lines, {len(expected)} expected, {len(different)} different: {sorted(different)[:1]}")
    print(f"{name}: {len(actual)} lines, each as one process writes it")


def records(pages):
    for number, path in enumerate(pages):
        with open(path, encoding="utf-8") as page:
            content = page.read()
        # Pages of other kinds among them: what fails must fail alike.
        if number % 50 == 7:
            content = "" if number % 100 == 7 else "<html><body><h1>Not Found</h1></body></html>"
        yield {"url": f"http://site{number}.example/privacy.html", "crawl_date": f"2011{1 + number % 9:02}14101112",
               "mime_type_web_server": "text/html", "content": content}


def main():
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--binary", default=os.path.join(REPOSITORY, ".build", "debug", "policyconv"))
    cli.add_argument("--pages", type=int, default=1600)
    cli.add_argument("--formats", default="text,consent")
    args = cli.parse_args()
    binary = os.path.abspath(args.binary)
    synthesise = os.path.join(REPOSITORY, "Benchmarks", "synthesise")
    parts = 16
    with tempfile.TemporaryDirectory(prefix="policyconv-spark-") as folder:
        subprocess.run([sys.executable, synthesise, folder + "/pages", "--pages", str(args.pages)], check=True)
        os.makedirs(folder + "/archives")
        for number in range(parts):
            subprocess.run([sys.executable, synthesise, folder + "/archives", "--seed", str(number + 2), "--pages", str(args.pages // parts),
                            "--warc", f"crawl{number:02}.warc.gz"], check=True)
        with open(folder + "/archives/broken.warc.gz", "w") as broken:
            broken.write("This is no archive.\n")
        rows = list(records(sorted(glob.glob(folder + "/pages/*.html"))))
        with open(folder + "/rows.jsonl", "w", encoding="utf-8") as out:
            out.writelines(json.dumps(row) + "\n" for row in rows)

        # What one process writes.
        feed = "".join(json.dumps({"content": r["content"], "url": r["url"], "mediaType": "text/html", "archivedAt": r["crawl_date"],
                                   "id": r["url"] + " " + r["crawl_date"]}) + "\n" for r in rows)
        begin = time.monotonic()
        single = subprocess.run([binary, "stream", "-t", args.formats, "--jobs", "2"], input=feed.encode(), stdout=subprocess.PIPE, check=True)
        alone = time.monotonic() - begin
        expected = sorted(single.stdout.decode().split("\n")[:-1])
        expected_archives = []
        for path in sorted(glob.glob(folder + "/archives/*.gz")):
            single = subprocess.run([binary, "stream", "-f", "warc", "-t", args.formats, path], capture_output=True, text=True)
            head = '{"source":' + json.dumps(os.path.basename(path)) + ","
            expected_archives += [head + line[1:] for line in single.stdout.split("\n")[:-1]]
            if single.returncode:
                expected_archives.append(head + '"error":' + json.dumps({"code": "unreadable", "message": single.stderr.strip()}) + "}")

        with Cluster(folder) as cluster:
            make = os.path.join(folder, "make.py")
            with open(make, "w") as script:
                script.write("import sys\nfrom pyspark.sql import SparkSession\nspark = SparkSession.builder.getOrCreate()\n"
                             f"spark.read.json(sys.argv[1]).repartition({parts}).write.parquet(sys.argv[2])\n")
            if cluster.submit("make", make, folder + "/rows.jsonl", folder + "/pages.parquet").wait(timeout=300):
                raise SystemExit(cluster.log("make")[-3000:])
            common = ["--policyconv", binary, "-t", args.formats]
            seconds = run(cluster, "archives", folder + "/out-archives", parts,
                          [folder + "/archives", folder + "/out-archives", "--archives", *common])
            compare("archives", lines(folder + "/out-archives"), sorted(expected_archives))
            together = run(cluster, "parquet", folder + "/out", parts,
                           [folder + "/pages.parquet", folder + "/out", "--partitions", str(parts), *common], kill=1)
            compare("parquet", lines(folder + "/out"), expected)
            print(f"one process with two jobs {alone:.1f} s; the cluster {seconds:.1f} s undisturbed (archives), {together:.1f} s with the loss")


if __name__ == "__main__":
    main()
