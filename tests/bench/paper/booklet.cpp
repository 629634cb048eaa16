// SPDX-License-Identifier: GPL-3.0-or-later
// How long a booklet takes: ten fiches of the sample, in each pair of French and another language, also as a ratio to
// the same ten one at a time in the same run. Aims: under 3 s, and no dearer together than apart.
#include "libraryrig.h"
#include "paper/paper.h"

#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>

using namespace escale;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    test::LibraryRig rig;
    rig.prepare();
    QStringList ids;
    rig.library.list({}, &rig.library, [&ids](const Result<QList<FicheCard>> &cards) {
        for (const FicheCard &card : cards->first(10))
            ids.append(card.id);
    });
    rig.rest();
    PaperOptions options;
    options.site = QStringLiteral("https://refugies.info");
    options.now = rig.clock.now();
    options.bring = true;
    for (const Language language : allLanguages) {
        QList<PaperFiche> fiches;
        for (const QString &id : std::as_const(ids)) {
            const ReadFiche french = rig.read(id, Language::Fr);
            fiches.append(paperFiche(rig.read(id, language), language, french, Language::Fr, french));
        }
        QElapsedTimer timer;
        timer.start();
        const Paper paper(fiches, options);
        const qint64 laidOut = timer.elapsed();
        const QByteArray pdf = paper.pdf();
        const qint64 together = timer.restart();
        for (const PaperFiche &fiche : std::as_const(fiches))
            (void)Paper({fiche}, options).pdf();
        const qint64 apart = std::max<qint64>(timer.elapsed(), 1);
        std::printf("%s: %d sheets, laid out in %lld ms, with the PDF %lld ms, %lld kB; %.2f times the ten apart\n",
                    code(language).data(), paper.sheets(), static_cast<long long>(laidOut),
                    static_cast<long long>(together), static_cast<long long>(pdf.size() / 1024),
                    static_cast<double>(together) / static_cast<double>(apart));
    }
    return 0;
}
