// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskproof.h"

#include "feedserver/feedserver.h"
#include "smallfeed.h"
#include "store/library.h"
#include "storefixture.h"
#include "wholeness.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>
#include <array>
#include <atomic>

namespace escale::test {
namespace {

constexpr int patience = 120'000; // milliseconds for a process to end by itself

struct Ran {
    bool ended = false;
    int code = -1;
    QString said; ///< on stderr
    QByteArray out;
    int calls = 0; ///< counted by the shim
};

/// Runs a command on a disk that fails at call `at` (0: never).
Ran run(const QString &shim, const FaultSpec &spec, const QString &library, const QDir &folder, int at)
{
    const QString count = folder.filePath(QStringLiteral("count"));
    QFile::remove(count);
    QStringList arguments = spec.command;
    arguments.replaceInStrings(QStringLiteral("LIBRARY"), library);
    arguments.replaceInStrings(QStringLiteral("PICTURE"), folder.filePath(QStringLiteral("picture.png")));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), shim);
    environment.insert(QStringLiteral("ASAN_OPTIONS"),
                       QStringLiteral("verify_asan_link_order=0")); // of a sanitised build
    environment.insert(QStringLiteral("ESCALE_FAULT_FILE"), library);
    environment.insert(QStringLiteral("ESCALE_FAULT_KIND"), spec.kind);
    environment.insert(QStringLiteral("ESCALE_FAULT_AT"), QString::number(at));
    environment.insert(QStringLiteral("ESCALE_FAULT_TIMES"), QString::number(spec.times));
    environment.insert(QStringLiteral("ESCALE_FAULT_COUNT"), count);
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path());
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(arguments.takeFirst(), arguments);
    Ran ran;
    ran.ended = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit;
    ran.code = process.exitCode();
    ran.said = QString::fromUtf8(process.readAllStandardError()).trimmed();
    ran.out = process.readAllStandardOutput();
    QFile counted(count);
    if (counted.open(QIODevice::ReadOnly))
        ran.calls = counted.readAll().trimmed().toInt();
    return ran;
}

/// `most` numbers spread over 1 to `calls`, both included; every one when `most` is 0.
QList<int> moments(int calls, int most)
{
    QList<int> list;
    const int count = most == 0 ? calls : std::min(calls, most);
    for (int n = 0; n < count; ++n)
        list << (count == 1 ? 1 : 1 + static_cast<int>(qint64{n} * (calls - 1) / (count - 1)));
    return list;
}

/// The sentence is one of those that are true of a disk that does not answer or has no room: nothing is damaged,
/// nothing has been replaced.
bool isTrue(const QString &said)
{
    const bool trouble =
        said.contains(QLatin1String("disk")) || said.contains(QLatin1String("could not be read")) ||
        said.contains(QLatin1String("cannot be opened")) || said.contains(QLatin1String("could not be created")) ||
        said.contains(QLatin1String("could not be saved")) || said.contains(QLatin1String("may not be written"));
    return trouble && !said.contains(QLatin1String("damaged")) && !said.contains(QLatin1String("replaced"));
}

QString at(const FaultSpec &spec, int call, const QString &what)
{
    return QStringLiteral("%1, %2 fault at call %3: %4")
        .arg(spec.command.mid(0, 2).join(u' '), spec.kind)
        .arg(call)
        .arg(what);
}

QStringList besides(const QDir &folder)
{
    QStringList names = folder.entryList({QStringLiteral("library*")}, QDir::Files, QDir::Name);
    names.removeIf([](const QString &name) {
        return name.endsWith(QLatin1String("-shm")) || name.endsWith(QLatin1String("-wal"));
    });
    return names;
}

QList<Change> exampleContent(int fiches)
{
    QList<Change> changes{PutTaxonomy{exampleTaxonomy()}, SetSource{QStringLiteral("proof")}};
    for (int number = 1; number <= fiches; ++number)
        changes.append(examplePut(number, {Language::Fr, Language::Ar, Language::Ti}));
    return changes;
}

/// Everything that is shown of a library; nothing when any of it cannot be read.
struct Shown {
    LibraryContent fiches;
    QList<QList<FicheCard>> cards;
    Taxonomy taxonomy;
    QMap<Language, int> counts;
    int demarches = 0;

    friend bool operator==(const Shown &, const Shown &) = default;
};

std::optional<Shown> shown(const QString &path)
{
    Shown all;
    auto content = everythingIn(path);
    const auto reader = Reader::open(path);
    if (!content || !reader)
        return std::nullopt;
    all.fiches = *content;
    for (const Language language : {Language::Fr, Language::Ar, Language::Ti}) {
        const auto cards = (*reader)->list({language, {}, {}, {}});
        if (!cards)
            return std::nullopt;
        all.cards << *cards;
    }
    const auto taxonomy = (*reader)->taxonomy();
    const auto status = (*reader)->status();
    if (!taxonomy || !status)
        return std::nullopt;
    all.taxonomy = *taxonomy;
    all.counts = status->translations;
    all.demarches = status->demarches;
    return all;
}

} // namespace

DiskReport proveReading(const QString &shim, const FaultSpec &spec, const Talk &talk)
{
    DiskReport report;
    const StoreFolder folder;
    const QString library = folder.path();
    const QDir here = QFileInfo(library).dir();
    makeLibrary(library, exampleContent(12));
    const QByteArray before = contentOf(library);
    const QStringList neighbours = besides(here);
    const Ran sound = run(shim, spec, library, here, 0);
    if (!sound.ended || sound.code != 0 || (spec.kind == QLatin1String("read") && sound.calls == 0)) {
        report.failure = at(spec, 0, QStringLiteral("does not even run undisturbed: ") + sound.said);
        return report;
    }
    for (const int call : moments(sound.calls, spec.most)) {
        const Ran ran = run(shim, spec, library, here, call);
        ++report.runs;
        const bool answered = ran.code == 0 && ran.out == sound.out;
        const bool refused = ran.code != 0 && isTrue(ran.said);
        const bool window = spec.command.contains(QStringLiteral("PICTURE")); // says it in the picture
        if (talk)
            talk(at(spec, call, ran.code == 0 ? QStringLiteral("answered") : ran.said));
        report.troubled += ran.code != 0 ? 1 : 0;
        QString wrong;
        if (!ran.ended)
            wrong = QStringLiteral("did not end by itself");
        else if (!answered && !refused && !window)
            wrong = QStringLiteral("ended with %1 and said: %2").arg(ran.code).arg(ran.said);
        else if (contentOf(library) != before)
            wrong = QStringLiteral("the library has changed");
        else if (besides(here) != neighbours)
            wrong = QStringLiteral("files that were not there: ") + besides(here).join(u' ');
        if (!wrong.isEmpty()) {
            report.failure = at(spec, call, wrong);
            return report;
        }
    }
    return report;
}

DiskReport proveWriting(const QString &shim, const QString &escalectl, const FaultSpec &asked, const Talk &talk)
{
    constexpr int fiches = 30;
    DiskReport report;
    const StoreFolder folder;
    const QString library = folder.path();
    const QDir here = QFileInfo(library).dir();
    const QString settings = folder.path(QStringLiteral("settings.ini"));
    overwrite(settings, 0, {}); // one that says nothing
    const auto content = smallFeed(fiches);
    ServerOptions options;
    options.enableWal = false;
    const FeedServer server(content, options);
    qputenv("ESCALE_SITE_SECRET", options.secret);
    FaultSpec spec = asked;
    spec.command = {escalectl,
                    QStringLiteral("sync"),
                    QStringLiteral("--library"),
                    QStringLiteral("LIBRARY"),
                    QStringLiteral("--config"),
                    settings,
                    QStringLiteral("--feed"),
                    server.url().toString()};
    if (const Ran first = run(shim, spec, library, here, 0); first.code != 0) {
        report.failure = at(spec, 0, QStringLiteral("does not even run undisturbed: ") + first.said);
        return report;
    }
    auto renew = [&content, version = 1]() mutable {
        const QString name = QStringLiteral("v%1").arg(++version);
        for (int number = 0; number < fiches; ++number)
            rewrite(*content, number, name);
        return name;
    };
    renew();
    const int calls = run(shim, spec, library, here, 0).calls;
    for (const int call : moments(calls, spec.most)) {
        const QString fresh = renew();
        const Ran ran = run(shim, spec, library, here, call);
        ++report.runs;
        report.troubled += ran.code != 0 ? 1 : 0;
        if (talk)
            talk(at(spec, call, ran.code == 0 ? QStringLiteral("completed") : ran.said));
        QString wrong;
        const Looked looked = look(library);
        if (!ran.ended)
            wrong = QStringLiteral("did not end by itself");
        else if (ran.code != 0 && !isTrue(ran.said.section(u'\n', -1)))
            wrong = QStringLiteral("ended with %1 and said: %2").arg(ran.code).arg(ran.said);
        else if (!looked.failure.isEmpty())
            wrong = looked.failure;
        else if (looked.fiches != fiches)
            wrong = QStringLiteral("%1 fiches are left").arg(looked.fiches);
        else if (ran.code == 0 && looked.versions != QSet<QString>{fresh})
            wrong = QStringLiteral("says it is complete and is not");
        else if (!here.entryList({QStringLiteral("*.damaged-*")}).isEmpty())
            wrong = QStringLiteral("the library was set aside");
        else if (const Ran next = run(shim, spec, library, here, 0);
                 next.code != 0 || look(library).versions != QSet<QString>{fresh})
            wrong = QStringLiteral("the next run does not complete: ") + next.said;
        if (!wrong.isEmpty()) {
            report.failure = at(spec, call, wrong);
            return report;
        }
    }
    return report;
}

DiskReport proveFlips(int flips, quint32 seed, const Talk &talk)
{
    DiskReport report;
    const StoreFolder folder;
    const QString base = folder.path(QStringLiteral("base.sqlite")), library = folder.path();
    makePlainLibrary(base, exampleContent(6));
    const QByteArray bytes = contentOf(base);
    const auto before = shown(base);
    QRandomGenerator random(seed);
    constexpr int values = 255;
    for (; report.runs < flips; ++report.runs) {
        const auto offset = random.bounded(static_cast<quint32>(bytes.size()));
        const int change = 1 + random.bounded(values);
        QByteArray turned = bytes;
        turned[offset] = static_cast<char>(turned.at(offset) ^ change);
        for (const char *suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(library + QLatin1String(suffix));
        overwrite(library, 0, turned);
        const auto defects = verifyLibrary(library);
        const bool detected = !defects || !defects->isEmpty();
        report.troubled += detected ? 1 : 0;
        if (detected)
            continue;
        const auto after = shown(library);
        if (talk)
            talk(QStringLiteral("byte %1 by %2: harmless").arg(offset).arg(change));
        if (!after || !(*after == *before)) {
            report.failure = QStringLiteral("seed %1: byte %2 turned by %3 %4, and verify says nothing")
                                 .arg(seed)
                                 .arg(offset)
                                 .arg(change)
                                 .arg(after ? QStringLiteral("changes what is shown")
                                            : QStringLiteral("makes the library unreadable"));
            return report;
        }
    }
    return report;
}

DiskReport proveCompany(const std::function<bool(int)> &enough, const Talk &talk)
{
    constexpr int fiches = 8;
    DiskReport report;
    const StoreFolder folder;
    const QString library = folder.path();
    makeLibrary(library, exampleContent(fiches));
    std::atomic<bool> over = false;
    std::array<QString, 2> wrong;
    std::array<int, 2> looks{};
    std::array<std::unique_ptr<QThread>, 2> readers;
    const auto watch = [&](std::size_t which) {
        const auto reader = Reader::open(library);
        while (!over && wrong.at(which).isEmpty()) {
            const int number = 1 + looks.at(which)++ % fiches;
            const auto fiche =
                reader ? (*reader)->fiche(exampleId(number), Language::Ar) : Result<ReadFiche>(reader.error());
            const auto cards = reader ? (*reader)->list({}) : Result<QList<FicheCard>>(reader.error());
            if (!fiche || !cards)
                wrong.at(which) = !fiche ? fiche.error().cause : cards.error().cause;
            else if (fiche->fallback || cards->size() != fiches ||
                     !(fiche->translation == exampleText(Language::Ar, fiche->fiche.mercis)))
                wrong.at(which) = QStringLiteral("what is read is not of one commit");
        }
    };
    for (std::size_t which = 0; which < readers.size(); ++which) {
        readers.at(which).reset(QThread::create(watch, which));
        readers.at(which)->start();
    }
    {
        const auto writer = Writer::open(library, nullptr);
        while (report.failure.isEmpty() && !enough(report.runs)) {
            QList<Change> changes;
            const int version = 2 + report.runs++ % 20; // days of a month
            for (int number = 1; number <= fiches; ++number)
                changes.append(examplePut(number, {Language::Fr, Language::Ar, Language::Ti}, version));
            const auto done = writer ? (*writer)->apply(changes) : Result<Done>(writer.error());
            if (!done)
                report.failure = done.error().cause;
        }
    }
    over = true;
    for (const auto &reader : readers)
        reader->wait();
    for (const QString &one : wrong) {
        if (report.failure.isEmpty())
            report.failure = one;
    }
    if (talk)
        talk(QStringLiteral("%1 commits, %2 and %3 looks").arg(report.runs).arg(looks[0]).arg(looks[1]));
    const auto defects = verifyLibrary(library);
    if (report.failure.isEmpty() && (!defects || !defects->isEmpty()))
        report.failure = defects ? defects->first() : defects.error().cause;
    return report;
}

} // namespace escale::test
