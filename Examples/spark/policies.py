#!/usr/bin/env python3
"""policies.py INPUT OUTPUT: convert a corpus of privacy policies on a Spark cluster.

INPUT is Parquet (a row a page) or, with --archives, a folder of WARC files; OUTPUT a folder that
does not exist yet, into which JSON Lines are written, packed with gzip: one object a page and
format, as `policyconv stream` writes them, of archives with the name of the file as "source".
Every partition is piped through one process of the same binary that runs on one machine.

    spark-submit --master spark://HOST:7077 policies.py pages.parquet out -t consent,opp115

Columns of Parquet, the first found of each line (those of the Archives Unleashed Toolkit among them):
    content    content_base64 raw_content content html body text bytes
    address    url target_uri warc_target_uri
    time       crawl_date archived_at timestamp warc_date
    media type mime_type_web_server mime_type content_type mime_type_tika
    id         id record_id                  (else address and time)
"""
import argparse
import base64
import json
import os
import shlex
import subprocess
import tempfile
import threading

CONTENT = ["content_base64", "raw_content", "content", "html", "body", "text", "bytes"]
ADDRESS = ["url", "target_uri", "warc_target_uri"]
TIME = ["crawl_date", "archived_at", "timestamp", "warc_date"]
TYPE = ["mime_type_web_server", "mime_type", "content_type", "mime_type_tika"]
ID = ["id", "record_id"]


class Failed(RuntimeError):
    """A command that ended with another status than 0, and what it said."""

    def __init__(self, command, status, said):
        super().__init__(f"{command[0]} ended with {status}: {said}")
        self.status, self.said = status, said.strip()


def pipe(command, write, cat=None):
    """The lines that `command` prints, while `write(stream)` feeds it, or the command `cat`.

    Nothing is held but what the pipes hold. Raises when the command fails, so that Spark runs the
    partition again.
    """
    with tempfile.TemporaryFile() as errors:
        source = subprocess.Popen(cat, stdout=subprocess.PIPE, stderr=errors) if cat else None
        child = subprocess.Popen(command, stdin=source.stdout if source else subprocess.PIPE,
                                 stdout=subprocess.PIPE, stderr=errors)
        failure = []

        def feed():
            try:
                with child.stdin:
                    write(child.stdin)
            except BrokenPipeError:
                pass  # the command's status says why
            except Exception as error:
                failure.append(error)
                child.kill()

        feeder = None if source else threading.Thread(target=feed, daemon=True)
        try:
            if source:
                source.stdout.close()
            else:
                feeder.start()
            for line in child.stdout:
                yield line.decode("utf-8").rstrip("\n")
            status = child.wait()
            if feeder:
                feeder.join()
            if failure:
                raise failure[0]
            # What reads a file is ended by SIGPIPE when the command has had enough of it.
            for name, ended in ((cat, source.wait() if source else 0), (command, status)):
                if ended and (name is command or ended not in (-13, 141)):
                    errors.seek(0)
                    raise Failed(name, ended, errors.read(4000).decode(errors="replace"))
        finally:
            for process in (child, source):
                if process and process.poll() is None:
                    process.kill()
                    process.wait()
            child.stdout.close()


def record(row, columns):
    """A row as a line of `policyconv stream`."""
    content = row[columns["content"]]
    out = {}
    if isinstance(content, (bytes, bytearray)):
        out["contentBase64"] = base64.b64encode(content).decode()
    else:
        out["contentBase64" if columns["content"] == "content_base64" else "content"] = content or ""
    for name, column in (("url", columns["url"]), ("mediaType", columns["mediaType"]), ("archivedAt", columns["archivedAt"])):
        if column and row[column] is not None:
            value = row[column]
            out[name] = value.strftime("%Y%m%d%H%M%S") if hasattr(value, "strftime") else str(value)
    out["id"] = str(row[columns["id"]]) if columns["id"] else " ".join(out.get(k, "") for k in ("url", "archivedAt")).strip()
    return (json.dumps(out) + "\n").encode()


def pages(rows, command, columns):
    def write(stream):
        for row in rows:
            stream.write(record(row, columns))
    return pipe(command, write)


def archives(paths, command, cat):
    """A process a file: the ids of its pages then do not depend on what else is in the partition.

    A file that is no archive (status 65) is a line with an error; one that is not there fails the task.
    """
    command = command + ["-f", "warc"]
    for path in paths:
        lines = pipe(command + ["-"], None, cat + [path]) if cat else pipe(command + [path], lambda stream: None)
        head = '{"source":' + json.dumps(os.path.basename(path)) + ","
        try:
            for line in lines:
                yield head + line[1:]
        except Failed as failure:
            if failure.status != 65:
                raise
            yield head + '"error":' + json.dumps({"code": "unreadable", "message": failure.said}) + "}"


def choose(available, wanted):
    return next((name for name in wanted if name in available), None)


def main():
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("input")
    cli.add_argument("output")
    cli.add_argument("-t", "--to", default="consent", help="formats, as policyconv names them")
    cli.add_argument("--policyconv", default="policyconv", help="the binary, on every worker")
    cli.add_argument("--options", default="", help="more options of policyconv stream, in one argument")
    cli.add_argument("--partitions", type=int, help="default: as the input is divided; archives: one a file")
    cli.add_argument("--archives", action="store_true", help="INPUT is a folder of WARC, ARC or WACZ files")
    cli.add_argument("--cat", help='prints a file that workers cannot open: "hadoop fs -cat"')
    args = cli.parse_args()

    from pyspark.sql import SparkSession
    spark = SparkSession.builder.appName("policyconv").getOrCreate()
    # One job a process: Spark's tasks are what runs side by side.
    command = [args.policyconv, "stream", "-t", args.to, "--jobs", "1", *shlex.split(args.options)]
    if args.archives:
        # Names only: the driver lists them, a worker opens its own.
        path = spark._jvm.org.apache.hadoop.fs.Path(args.input)
        listed = path.getFileSystem(spark._jsc.hadoopConfiguration()).listStatus(path)
        files = sorted(str(f.getPath().toString()) for f in listed if f.isFile())
        files = [f.removeprefix("file:") for f in files if f.endswith((".warc", ".warc.gz", ".arc", ".arc.gz", ".wacz"))]
        if not files:
            raise SystemExit(f"there are no archives in {args.input}")
        cat = shlex.split(args.cat) if args.cat else None
        names = spark.sparkContext.parallelize(files, args.partitions or len(files))
        lines = names.mapPartitions(lambda part: archives(part, command, cat))
    else:
        table = spark.read.parquet(args.input)
        names = {"content": CONTENT, "url": ADDRESS, "archivedAt": TIME, "mediaType": TYPE, "id": ID}
        columns = {name: choose(table.columns, wanted) for name, wanted in names.items()}
        if not columns["content"]:
            raise SystemExit(f"no column of {table.columns} holds the pages; there must be one of {CONTENT}")
        table = table.select(*{column for column in columns.values() if column})
        if args.partitions:
            table = table.repartition(args.partitions)
        lines = table.rdd.mapPartitions(lambda rows: pages(rows, command, columns))
    lines.saveAsTextFile(args.output, "org.apache.hadoop.io.compress.GzipCodec")
    spark.stop()


if __name__ == "__main__":
    main()
