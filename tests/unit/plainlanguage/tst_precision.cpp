// SPDX-License-Identifier: GPL-3.0-or-later
// Of the findings that a person has judged and that the rules still make, nine in ten are right; of the passive, whose
// message says "perhaps", eight. What was judged wrong and is not found any more counts no longer; what was judged
// right has to stay, so that nothing is gained by silence.
#include "labelledtexts.h"
#include "plainrig.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

class TestPrecision : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mostOfWhatIsFoundIsRight()
    {
        const QMap<QString, QString> texts = labelledTexts();
        const QList<Label> labels = readLabels();
        QVERIFY(labels.size() >= 300);
        if (texts.isEmpty())
            QSKIP("The labelled texts (shared/search, shared/data) are not here.");
        struct Count {
            int right = 0, wrong = 0, lost = 0, mended = 0;
        };
        QMap<QString, Count> byRule, byRound;
        QMap<QString, QSet<QString>> found;
        for (const Label &label : labels) {
            QVERIFY2(texts.contains(label.text), qPrintable(label.text));
            if (!found.contains(label.text)) {
                for (const Finding &finding : findingsIn(draftFromText(texts.value(label.text))))
                    found[label.text].insert(finding.rule + u'\t' + nameOf(finding.place));
            }
            const bool still = found.value(label.text).contains(label.rule + u'\t' + label.place);
            for (Count *count : {&byRule[label.rule], &byRound[label.round]})
                ++(label.right ? (still ? count->right : count->lost) : (still ? count->wrong : count->mended));
        }
        Count all;
        for (auto rule = byRule.begin(); rule != byRule.end(); ++rule) {
            qInfo("%-20s right %3d wrong %2d; no more found: right %d wrong %d", qPrintable(rule.key()), rule->right,
                  rule->wrong, rule->lost, rule->mended);
            all.right += rule->right;
            all.wrong += rule->wrong;
            all.lost += rule->lost;
        }
        for (auto round = byRound.begin(); round != byRound.end(); ++round)
            qInfo("%s: %d of %d right", qPrintable(round.key()), round->right, round->right + round->wrong);
        const auto share = [](const Count &count) {
            return static_cast<double>(count.right) / std::max(1, count.right + count.wrong);
        };
        qInfo("all: %d of %d right (%.1f %%)", all.right, all.right + all.wrong, share(all) * 100);
        QVERIFY(share(all) >= 0.90);
        QVERIFY(share(byRule.value(u"passive"_qs)) >= 0.80);
        QVERIFY(all.lost <= labels.size() / 20);
    }
};

ESCALE_GUILESS_TEST(TestPrecision)
#include "tst_precision.moc"
