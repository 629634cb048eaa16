// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncrig.h"

#include "base/clock.h"
#include "search/searchindexer.h"
#include "store/library.h"

#include <QEventLoop>
#include <QFile>

namespace escale::test {

HttpLimits shortLimits()
{
    using namespace std::chrono_literals;
    HttpLimits limits;
    limits.stall = 1500ms; // a loaded machine may leave a thread waiting for a while
    limits.longest = 3000ms;
    limits.backOff = 5ms;
    limits.longestBackOff = 20ms;
    limits.longestRetryAfter = 1500ms;
    return limits;
}

SyncRig::SyncRig()
{
    if (!m_folder.isValid())
        qFatal("no temporary folder");
    QFile file(settings());
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no settings file");
}

SyncOutcome SyncRig::sync(const QUrl &feed, const SyncRun &run)
{
    ApiFeedSettings settings;
    settings.base = feed;
    settings.secret = run.secret;
    settings.http = run.http;
    ApiFeed api(settings, systemClock());
    SearchIndexer indexer;
    Synchroniser synchroniser(api, library(), run.options, systemClock(), &indexer);
    SyncOutcome outcome;
    QEventLoop loop;
    QObject::connect(&synchroniser, &Synchroniser::finished, &loop, [&](const SyncOutcome &result) {
        outcome = result;
        loop.quit();
    });
    if (run.before)
        run.before(synchroniser);
    synchroniser.start();
    loop.exec();
    return outcome;
}

std::unique_ptr<Reader> SyncRig::reader() const
{
    auto reader = Reader::open(library());
    if (!reader)
        qFatal("the library does not open: %s", qPrintable(reader.error().cause));
    return std::move(reader).value();
}

QList<ReadFiche> SyncRig::everything() const
{
    QList<ReadFiche> all;
    const auto from = reader();
    const auto cards = from->list({});
    if (!cards)
        qFatal("the library cannot be listed: %s", qPrintable(cards.error().cause));
    for (const FicheCard &card : *cards) {
        for (const Language language : card.cachedLanguages.toList()) {
            const auto fiche = from->fiche(card.id, language);
            if (!fiche)
                qFatal("a fiche cannot be read: %s", qPrintable(fiche.error().cause));
            all.append(*fiche);
        }
    }
    return all;
}

QStringList SyncRig::defects() const
{
    const auto found = verifyLibrary(library());
    return found ? *found : QStringList{found.error().cause};
}

QByteArray whyNot(const SyncOutcome &outcome)
{
    return outcome.error
               ? (QString(nameOf(outcome.error->problem)) + QStringLiteral(": ") + outcome.error->cause).toUtf8()
               : QByteArray();
}

} // namespace escale::test
