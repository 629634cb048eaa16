// SPDX-License-Identifier: GPL-3.0-or-later
// Texts before and after the programme's editors worked on them (shared/data): the edited one has fewer findings. Each
// finding counts, what must go twice, per word. Only figures are printed;
// another half of the pairs is kept elsewhere.
#include "plainrig.h"
#include "testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>
#include <cmath>

using namespace escale;
using namespace escale::test;

namespace {

struct Weighed {
    double perWord = 0;
    QList<Finding> findings;
};

Weighed weighed(const QString &text)
{
    Weighed result;
    result.findings = findingsIn(draftFromText(text));
    double weight = 0;
    for (const Finding &finding : result.findings)
        weight += finding.level == PlainLevel::Must ? 2 : 1;
    const qsizetype words = wordsOf(text, WordForms::builtIn()).size();
    result.perWord = weight / static_cast<double>(std::max<qsizetype>(1, words));
    return result;
}

} // namespace

class TestPairs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEditedTextHasFewerFindings()
    {
        QFile file(QStringLiteral(ESCALE_SHARED "/data/ri-before-after-dev.jsonl"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The pairs (shared/data/ri-before-after-dev.jsonl) are not here.");
        int better = 0, worse = 0, ties = 0;
        QMap<QString, std::pair<int, int>> byRule;
        while (!file.atEnd()) {
            const QJsonObject pair = QJsonDocument::fromJson(file.readLine()).object();
            const Weighed before = weighed(pair.value(u"before"_qs).toString());
            const Weighed after = weighed(pair.value(u"after"_qs).toString());
            for (const Finding &finding : before.findings)
                ++byRule[finding.rule].first;
            for (const Finding &finding : after.findings)
                ++byRule[finding.rule].second;
            const double difference = before.perWord - after.perWord;
            if (std::abs(difference) < 1e-9)
                ++ties;
            else
                ++(difference > 0 ? better : worse);
        }
        QCOMPARE(better + worse + ties, 121); // all pairs were read
        QVERIFY(better + worse > ties);       // of ties nothing is learnt
        for (auto rule = byRule.begin(); rule != byRule.end(); ++rule)
            qInfo("%-24s before %3d after %3d", qPrintable(rule.key()), rule->first, rule->second);
        const double share = static_cast<double>(better) / (better + worse);
        qInfo("edited text preferred in %d of %d non-ties (%.1f %%), %d ties", better, better + worse, share * 100,
              ties);
        QVERIFY(share >= 0.68);
    }
};

ESCALE_GUILESS_TEST(TestPairs)
#include "tst_pairs.moc"
