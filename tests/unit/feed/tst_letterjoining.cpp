// SPDX-License-Identifier: GPL-3.0-or-later
// Letters of one Arabic word join across bold and links, as they do without; and nothing else is touched.
#include "feed/apidecode.h"
#include "feed/letterjoining.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

namespace {

/// Runs of plain and bold words in turn; the joiner written as +.
QString joined(const QStringList &texts)
{
    QList<Run> runs;
    for (const QString &text : texts)
        runs.append({text, runs.size() % 2 == 1 ? Styles(Style::Bold) : Styles(), {}});
    joinLetters(runs);
    joinLetters(runs);
    QStringList out;
    for (const Run &run : runs)
        out.append(QString(run.text).replace(QChar(0x200d), u'+'));
    return out.join(u'|');
}

} // namespace

class TestLetterJoining : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void insideAWordBothSidesJoin()
    {
        QCOMPARE(joined({u"المك"_qs, u"تبة"_qs}), u"المك+|+تبة"_qs);
        QCOMPARE(joined({u"ک"_qs, u"تا"_qs, u"بخانه"_qs}), u"ک+|+تا|بخانه"_qs); // alef joins with nothing after it
        QCOMPARE(joined({u"ټول"_qs, u"نه"_qs}), u"ټول+|+نه"_qs);
    }

    void marksAreLookedThrough() { QCOMPARE(joined({u"مكتَ"_qs, u"بة"_qs}), u"مكتَ+|+بة"_qs); }

    void wordsApartStayApart()
    {
        QCOMPARE(joined({u"كتاب "_qs, u"جديد"_qs}), u"كتاب |جديد"_qs);
        QCOMPARE(joined({u"كتاب"_qs, u" جديد"_qs}), u"كتاب| جديد"_qs);
        QCOMPARE(joined({u"می\u200c"_qs, u"خواهم"_qs}), u"می\u200c|خواهم"_qs); // the Persian half space
        QCOMPARE(joined({u"دار"_qs, u"جديدة"_qs}), u"دار|جديدة"_qs);           // reh joins with nothing after it
        QCOMPARE(joined({u"مكتب"_qs, u"، قرب"_qs}), u"مكتب|، قرب"_qs);
        QCOMPARE(joined({u"كاف"_qs, u"CAF"_qs}), u"كاف|CAF"_qs);
    }

    void otherScriptsAreLeftAlone()
    {
        QCOMPARE(joined({u"démar"_qs, u"che"_qs}), u"démar|che"_qs);
        QCOMPARE(joined({u"доку"_qs, u"мент"_qs}), u"доку|мент"_qs);
        QCOMPARE(joined({u"ወረ"_qs, u"ቐት"_qs}), u"ወረ|ቐት"_qs);
        QCOMPARE(joined({QString(), u"كتاب"_qs}), u"|كتاب"_qs);
    }

    void everyTextOfAFicheHasPassed()
    {
        QByteArray answer = "{'text':'success','data':{'_id':'650000000000000000000060','typeContenu':'dispositif',"
                            "'availableLanguages':['fr','ar'],'titreInformatif':'a','what':'<p>المك<b>تبة</b></p>',"
                            "'how':{'d758ba3e-ed67-4aa9-9256-4d8b10a7971e':"
                            "{'title':'a','text':'<ul><li>المك<a href=tel:15>تبة</a></li></ul>'}}}}";
        answer.replace('\'', '"');
        const auto detail = decodeDetail(answer, QStringLiteral("650000000000000000000060"), Language::Ar);
        QVERIFY(detail);
        const Translation &t = detail->translation;
        QCOMPARE(t.what[0].runs[0].text, u"المك\u200d"_qs);
        QCOMPARE(t.how[0].blocks[0].runs[1].text, u"\u200dتبة"_qs);
    }
};

ESCALE_GUILESS_TEST(TestLetterJoining)
#include "tst_letterjoining.moc"
