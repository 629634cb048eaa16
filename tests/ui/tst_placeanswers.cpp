// SPDX-License-Identifier: GPL-3.0-or-later
// Every département is three touches away, and no step offers more than a person can look over.
#include "kiosk/placeanswers.h"
#include "l10n/departments.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

class TestPlaceAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstHereAndAnother()
    {
        const auto answers = placeAnswers(QStringLiteral("38"), {});
        QCOMPARE(answers.size(), 2);
        QCOMPARE(answers[0].code, QStringLiteral("38"));
        QVERIFY(answers[0].words.contains(QStringLiteral("Isère")));
        QVERIFY(answers[1].code.isEmpty() && !answers[1].opens.isEmpty());
        const auto nowhere = placeAnswers({}, {}); // the kiosk does not know where it stands
        QCOMPARE(nowhere.size(), 1);
        QVERIFY(!nowhere[0].opens.isEmpty());
    }

    void everyDepartementIsReachedOnce()
    {
        constexpr qsizetype atMost = 12;
        QStringList reached;
        const auto figures = placeAnswers(QStringLiteral("38"), placeAnswers(QStringLiteral("38"), {}).last().opens);
        QVERIFY(figures.size() <= atMost);
        for (const PlaceAnswer &figure : figures) {
            QVERIFY(figure.code.isEmpty());
            const auto places = placeAnswers(QStringLiteral("38"), figure.opens);
            QVERIFY2(places.size() <= atMost, qPrintable(figure.words));
            for (const PlaceAnswer &place : places) {
                if (!place.code.isEmpty())
                    reached.append(place.code);
            }
            // Who has touched the wrong figure goes back.
            QVERIFY(placeAnswers(QStringLiteral("38"), places.last().opens).size() == figures.size());
        }
        QStringList all;
        for (const Department &department : departments())
            all.append(department.code);
        QCOMPARE(all.size(), 101);
        QCOMPARE(reached, all);
    }

    void aFigureSaysWhatIsBehindIt_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("the first") << "01"
                                   << "09";
        QTest::newRow("Corsica first") << "2A"
                                       << "29";
        QTest::newRow("overseas") << "90"
                                  << "976";
    }
    void aFigureSaysWhatIsBehindIt()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        bool found = false;
        for (const PlaceAnswer &figure : placeAnswers({}, placeAnswers({}, {}).last().opens))
            found = found || (figure.words.contains(from) && figure.words.contains(to));
        QVERIFY(found);
    }

    void whatWasChosenIsAmongTheAnswers()
    {
        for (const Department &department : departments()) {
            bool found = false;
            const QString open = placesWith(department.code, QStringLiteral("38"));
            for (const PlaceAnswer &place : placeAnswers(QStringLiteral("38"), open))
                found = found || place.code == department.code;
            QVERIFY2(found, qPrintable(department.code));
        }
    }
};

ESCALE_GUILESS_TEST(TestPlaceAnswers)
#include "tst_placeanswers.moc"
