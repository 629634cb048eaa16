// SPDX-License-Identifier: GPL-3.0-or-later
// `escalectl paper`: fiches into a PDF, and every way it can be asked wrongly.
#include "escalectl.h"
#include "testprogram.h"

#include <QFile>
#include <QTest>

using namespace escale;
using namespace escale::test;

class TestPaper : public QObject {
    Q_OBJECT

private:
    Escalectl m_ctl;

    CommandAnswer paper(const QStringList &more, const QString &file)
    {
        return m_ctl.run(QStringList{QStringLiteral("paper"), QStringLiteral("--out"), m_ctl.path(file)} + more);
    }
    QByteArray bytes(const QString &file)
    {
        QFile pdf(m_ctl.path(file));
        return pdf.open(QIODevice::ReadOnly) ? pdf.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        makeLibrary(m_ctl.library(), {examplePut(1, {Language::Fr, Language::Ar}), examplePut(2, {Language::Fr})});
    }

    void ficheInOneLanguageBecomesAPdfAndNothingIsSaid()
    {
        const auto answer = paper({exampleId(1)}, QStringLiteral("one.pdf"));
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.isEmpty() && answer.err.isEmpty());
        QVERIFY(bytes(QStringLiteral("one.pdf")).startsWith("%PDF"));
        QVERIFY(bytes(QStringLiteral("one.pdf")).contains("/Lang (fr)"));
    }

    void severalFichesInTwoLanguagesAreOneDocument()
    {
        const auto answer = paper({exampleId(1), exampleId(2), QStringLiteral("--language"), QStringLiteral("ar"),
                                   QStringLiteral("--second"), QStringLiteral("fr"), QStringLiteral("--bring"),
                                   QStringLiteral("--large"), QStringLiteral("--json")},
                                  QStringLiteral("two.pdf"));
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.object().value(QStringLiteral("sheets")).toInt() >= 4);
        QVERIFY(bytes(QStringLiteral("two.pdf")).contains("/Outlines"));
    }

    void aWrongWishIsOneSentenceAndLeavesNoFile()
    {
        const QList<std::pair<QStringList, int>> wishes{
            {{QStringLiteral("nothing")}, 64},
            {{exampleId(1), QStringLiteral("--language"), QStringLiteral("xx")}, 64},
            {{exampleId(1), QStringLiteral("--second"), QStringLiteral("xx")}, 64},
            {{}, 64}};
        for (const auto &[wish, code] : wishes) {
            const auto answer = paper(wish, QStringLiteral("wrong.pdf"));
            QCOMPARE(answer.code, code);
            QVERIFY(answer.oneSentence());
            QVERIFY(!QFile::exists(m_ctl.path(QStringLiteral("wrong.pdf"))));
        }
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        const auto answer = paper({exampleId(1)}, QStringLiteral("no/such/folder/out.pdf"));
        QCOMPARE(answer.code, 73);
        QVERIFY(answer.oneSentence());
    }
};

ESCALE_GUILESS_TEST(TestPaper)
#include "tst_paper.moc"
