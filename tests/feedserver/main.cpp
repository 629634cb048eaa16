// SPDX-License-Identifier: GPL-3.0-or-later
// escale-feedserver: the test server as a program, for benches, kill tests and work by hand. Prints its address, then
// serves until a signal ends it.
#include "authorscontent.h"
#include "catalogue.h"
#include "examplecontent.h"
#include "feedserver.h"
#include "modelcontent.h"
#include "recordedcontent.h"
#include "volume.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <cstdio>

using namespace escale;
using namespace escale::test;

namespace {

int complain(const QString &sentence)
{
    std::fprintf(stderr, "escale-feedserver: %s\n", qPrintable(sentence));
    return 64; // EX_USAGE
}

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QStringLiteral(
            "A server with the exact contract of the feed's API, for tests: http://127.0.0.1:PORT.\n"
            "Serves the sample library unless told otherwise.\n\n"
            "--fault KIND[=VALUE][@ENDPOINT][#FIRST[+COUNT][/EVERY]], any number of times. ENDPOINT: index,\n"
            "taxonomy, statistics, detail; without one, all. #3+2 is the third and fourth request, #1/4\n"
            "every fourth. KIND:\n") +
        QString::fromUtf8(faultHelp()));
    parser.addHelpOption();
    const auto add = [&](const char *name, const char *help, const char *value, const char *usual = "") {
        parser.addOption({QLatin1String(name), QLatin1String(help), QLatin1String(value), QLatin1String(usual)});
    };
    add("port", "port to listen on; 0 takes a free one", "PORT", "0");
    add("secret", "the site-secret that details need", "KEY", "test-site-secret");
    add("delay", "milliseconds before each answer", "MS", "0");
    add("sample", "folder of the sample library's sources", "DIR", ESCALE_SOURCE "/resources/sample");
    add("recordings", "replay these recordings", "DIR");
    parser.addOption({QStringLiteral("as-recorded"),
                      QStringLiteral("with --recordings: also list the fiches whose texts were not recorded (404)")});
    add("examples", "serve the invented answers of the contract of 2026", "DIR");
    add("contract", "2024, or 2026: fiches have an origin, and some are courses of regional catalogues", "YEAR",
        "2024");
    add("volume", "serve so many made-up fiches", "N");
    add("corpus", "draw the text of --volume from this file (a JSON object a line, locale -> sentence)", "FILE",
        ESCALE_SHARED "/data/ntrex128_8lang.jsonl");
    add("seed", "of --volume", "N", "1");
    parser.addOption({QStringLiteral("pack-ahead"),
                      QStringLiteral("with --volume: compress every text before serving, not (as the real server "
                                     "does) for each answer")});
    add("fault", "see above", "FAULT");
    add("authors",
        "people of the recordings may write as well (NAME@exemple.test, code 123456), and have this fiche: JSON",
        "FILE");
    add("urls", "write the address of every text a full sync asks for to this file, one a line", "FILE");
}

/// The error is a sentence.
using Content = std::variant<std::shared_ptr<const FeedContent>, QString>;

Content contentFrom(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("recordings"))) {
        const auto lists = parser.isSet(QStringLiteral("as-recorded")) ? RecordedContent::Lists::AsRecorded
                                                                       : RecordedContent::Lists::OnlyWhole;
        const auto content = RecordedContent::load(QDir(parser.value(QStringLiteral("recordings"))), lists);
        if (!content)
            return QStringLiteral("there are no recordings in this folder");
        return content;
    }
    const auto sample = SampleFeed::load(parser.value(QStringLiteral("sample")));
    if (!sample)
        return sample.error().cause;
    const ModelContent::Taxonomies taxonomies{sample->languages(), sample->themes(), sample->needs()};
    if (parser.isSet(QStringLiteral("examples"))) {
        const auto content = ExampleContent::load(QDir(parser.value(QStringLiteral("examples"))), taxonomies);
        if (!content)
            return QStringLiteral("there are no examples in this folder");
        return content;
    }
    const QString contract = parser.value(QStringLiteral("contract"));
    const bool today = contract == QLatin1String("2026");
    if (!today && contract != QLatin1String("2024"))
        return QStringLiteral("--contract is 2024 or 2026");
    if (!parser.isSet(QStringLiteral("volume"))) {
        QList<ApiFiche> fiches = sample->fiches();
        if (today) {
            for (ApiFiche &fiche : fiches)
                fiche.origin = "RI";
            fiches += sampleCourses(fiches.last());
        }
        return std::make_shared<ModelContent>(taxonomies, fiches);
    }
    const Sentences sentences = sentencesFromCorpus(parser.value(QStringLiteral("corpus")));
    const VolumeSpec spec{parser.value(QStringLiteral("volume")).toInt(), parser.value(QStringLiteral("seed")).toUInt(),
                          today};
    const QList<ApiFiche> fiches = volumeFiches(spec, sentences, *sample);
    if (fiches.isEmpty())
        return QStringLiteral("--volume needs a number and --corpus a file with sentences in all eight languages");
    const auto content = std::make_shared<ModelContent>(taxonomies, fiches);
    content->prepareAll(parser.isSet(QStringLiteral("pack-ahead")));
    return content;
}

bool writeUrls(const QString &path, const QUrl &base, const FeedContent &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (const QByteArray &target : content.detailTargets())
        file.write(base.toEncoded() + target + '\n');
    return file.flush();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    declare(parser);
    parser.process(application);

    QList<Fault> faults;
    for (const QString &text : parser.values(QStringLiteral("fault"))) {
        const auto fault = faultFrom(text.toUtf8());
        if (!fault)
            return complain(QStringLiteral("this fault makes no sense: ") + text);
        faults.append(*fault);
    }
    const Content made = contentFrom(parser);
    if (const auto *sentence = std::get_if<QString>(&made))
        return complain(*sentence);
    auto content = std::get<std::shared_ptr<const FeedContent>>(made);
    if (const QString path = parser.value(QStringLiteral("authors")); !path.isEmpty()) {
        QFile fields(path);
        if (!fields.open(QIODevice::ReadOnly))
            return complain(QStringLiteral("the file for --authors cannot be read"));
        auto authors = std::make_shared<AuthorsContent>(content, parser.value(QStringLiteral("secret")).toUtf8());
        authors->addPublic(fields.readAll(), {"fr", "en"});
        content = std::move(authors);
    }

    ServerOptions options;
    options.secret = parser.value(QStringLiteral("secret")).toUtf8();
    options.delay = std::chrono::milliseconds(parser.value(QStringLiteral("delay")).toInt());
    options.port = parser.value(QStringLiteral("port")).toUShort();
    options.enableWal = false;
    FeedServer server(content, options);
    if (!server.isListening())
        return complain(QStringLiteral("this port cannot be had"));
    server.setFaults(faults);
    const QString urls = parser.value(QStringLiteral("urls"));
    if (!urls.isEmpty() && !writeUrls(urls, server.url(), *content))
        return complain(QStringLiteral("the file for --urls cannot be written"));

    std::printf("%s\n", server.url().toEncoded().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
