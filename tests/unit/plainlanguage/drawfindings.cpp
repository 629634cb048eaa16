// SPDX-License-Identifier: GPL-3.0-or-later
// Draws findings to be judged by a person: draw_findings SEED TEXTS FINDINGS [MOST OF ONE RULE]. From TEXTS texts that
// no label names, FINDINGS by chance; with a fourth number at most so many of one rule, as far as there are others.
// One line each: text, place, rule, the sentence with what was found in [[ ]], what is said of it.
#include "labelledtexts.h"
#include "plainrig.h"

#include <algorithm>
#include <cstdio>
#include <random>

using namespace escale;
using namespace escale::test;

int main(int argc, char **argv)
{
    if (argc < 4)
        return 2;
    std::mt19937 chance(static_cast<unsigned>(QByteArray(argv[1]).toUInt()));
    const QMap<QString, QString> texts = labelledTexts();
    QSet<QString> judged;
    for (const Label &label : readLabels())
        judged.insert(label.text);
    QStringList names;
    for (const QString &name : texts.keys()) {
        if (!judged.contains(name))
            names.append(name);
    }
    std::shuffle(names.begin(), names.end(), chance);
    names = names.mid(0, QByteArray(argv[2]).toInt());
    struct Drawn {
        QString text;
        Finding finding;
        QString words;
    };
    QList<Drawn> all;
    for (const QString &name : std::as_const(names)) {
        const Draft draft = draftFromText(texts.value(name));
        for (const Finding &finding : findingsIn(draft)) {
            const QString words = textAt(draft.text, finding.place);
            const TextRange range = finding.place.range;
            const qsizetype from = std::max<qsizetype>(0, range.start - 150);
            all.append({name, finding,
                        words.mid(from, range.start - from) + u"[["_qs + words.mid(range.start, range.length) +
                            u"]]"_qs + words.mid(range.end(), 90)});
        }
    }
    std::shuffle(all.begin(), all.end(), chance);
    const qsizetype wanted = QByteArray(argv[3]).toInt();
    const int most = argc > 4 ? QByteArray(argv[4]).toInt() : INT_MAX;
    QMap<QString, int> ofRule;
    QList<Drawn> drawn;
    for (const Drawn &one : std::as_const(all)) {
        if (drawn.size() < wanted && ofRule[one.finding.rule]++ < most)
            drawn.append(one);
    }
    std::stable_sort(drawn.begin(), drawn.end(),
                     [](const Drawn &a, const Drawn &b) { return a.finding.rule < b.finding.rule; });
    std::fprintf(stderr, "%d findings in %d texts\n", static_cast<int>(all.size()), static_cast<int>(names.size()));
    for (const Drawn &one : std::as_const(drawn))
        std::printf("%s\t%s\t%s\t%s\t%s\n", qPrintable(one.text), qPrintable(nameOf(one.finding.place)),
                    qPrintable(one.finding.rule), qPrintable(QString(one.words).replace(u'\n', u' ')),
                    qPrintable(one.finding.message));
    return 0;
}
