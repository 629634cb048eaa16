// SPDX-License-Identifier: GPL-3.0-or-later
// Coming to a fiche from a search: at the section that was found, the words lit; and finding other words in the page.
#include "fiches.h"
#include "reader/ficheview.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace escale;
using namespace escale::test;

class TestArrival : public QObject {
    Q_OBJECT

    static PageContent page(Language language, const ReadFiche &fiche)
    {
        PageContent content;
        content.columns.append({fiche, language});
        content.interfaceLanguage = language;
        content.now = QDateTime(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);
        return content;
    }
    /// The bank account with thirty more sections, each of several screens' width of text.
    static PageContent longPage(Language language)
    {
        ReadFiche fiche = bankAccountFiche(language);
        for (int i = 0; i < 30; ++i)
            fiche.translation.how.append({QStringLiteral("x%1").arg(i),
                                          QStringLiteral("Section %1").arg(i),
                                          {paragraph(QStringLiteral("Une phrase assez longue, ma foi. ").repeated(10)),
                                           paragraph(QStringLiteral("Le dépôt numéro %1 est gratuit.").arg(i))}});
        return page(language, fiche);
    }
    struct Shown {
        Appearance appearance;
        FicheView view;
        Shown(Profile profile, const PageContent &content) : appearance(profile), view(appearance)
        {
            appearance.setReducedMotion(true);
            appearance.setLanguage(content.interfaceLanguage);
            view.resize(1080, 900);
            view.show();
            view.setContent(content);
            QCoreApplication::sendPostedEvents();
        }
        /// Whether any of the page's pixels inside the area is of the ground behind found words.
        [[nodiscard]] bool isLit(const QRect &area)
        {
            const QImage image = view.page().grab(area).toImage();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y) == appearance.colours().speaking)
                        return true;
                }
            }
            return false;
        }
        [[nodiscard]] QString places() { return view.findChild<Label *>(QStringLiteral("findPlaces"))->text(); }
    };
    static Arrival at(int position, const QString &id, const QStringList &words)
    {
        return {SectionFound{SectionGroup::How, position, id, u"Titre"_qs, 0, 2}, words};
    }

private Q_SLOTS:
    void theSectionFoundIsAtTheTopWithItsWordsLit()
    {
        Shown s(Profile::Kiosk, longPage(Language::Fr));
        s.view.arrive(at(22, u"x20"_qs, {u"gratuit"_qs}));
        const QRect title = s.view.page().areaOf(0, {Part::How, 22, -1, -1, {}});
        QVERIFY(!title.isNull());
        QVERIFY2(std::abs(title.top() - s.view.scrollOffset()) < 200, qPrintable(QString::number(title.top())));
        QVERIFY(s.isLit(s.view.page().areaOf(0, {Part::How, 22, 1, -1, {}})));
        QVERIFY(!s.isLit(title));
    }

    /// The text shown may have its sections elsewhere than the one that was found: the same id is the same section.
    void anotherLanguageOfTheFicheHasTheSameSection()
    {
        PageContent content = longPage(Language::Fr);
        QList<Section> &how = content.columns.first().read.translation.how;
        how.move(22, 30);
        Shown s(Profile::Kiosk, content);
        s.view.arrive(at(22, u"x20"_qs, {}));
        QVERIFY(std::abs(s.view.page().areaOf(0, {Part::How, 30, -1, -1, {}}).top() - s.view.scrollOffset()) < 200);
    }

    void aSectionThatIsNotThereLeavesThePageAtItsTop()
    {
        Shown s(Profile::Kiosk, longPage(Language::Fr));
        s.view.arrive({SectionFound{SectionGroup::Next, 3, u"gone"_qs, {}, 0, 1}, {u"gratuit"_qs}});
        QCOMPARE(s.view.scrollOffset(), 0);
        s.view.arrive({SectionFound{SectionGroup::Parts, -1, {}, {}, 0, 1}, {}});
        QCOMPARE(s.view.scrollOffset(), 0);
    }

    void aPartOfATextInOnePieceIsFoundByItsPosition()
    {
        Shown s(Profile::Kiosk, page(Language::Fr, course(Language::Fr)));
        s.view.arrive({SectionFound{SectionGroup::Parts, 2, {}, u"Lire"_qs, 0, 2}, {u"copie"_qs}});
        QCOMPARE(s.view.page().foundCount(), 1);
        // One without a title as well.
        s.view.arrive({SectionFound{SectionGroup::Parts, 5, {}, {}, 0, 2}, {u"papier"_qs}});
        QCOMPARE(s.view.page().foundCount(), 1);
    }

    void anotherFichePutsTheMarksOut()
    {
        Shown s(Profile::Kiosk, longPage(Language::Fr));
        s.view.arrive(at(2, u"x0"_qs, {u"gratuit"_qs}));
        QVERIFY(s.view.findBar().isVisible());
        QVERIFY(s.view.page().foundCount() > 0);
        s.view.setContent(page(Language::Fr, course(Language::Fr)));
        QCOMPARE(s.view.page().foundCount(), 0);
        QVERIFY(!s.view.findBar().isVisible());
        s.view.clear();
        QCOMPARE(s.view.page().foundCount(), 0);
    }

    /// A newer text of the same fiche, or another language: looked for again.
    void theSameFicheKeepsThem()
    {
        Shown s(Profile::Kiosk, longPage(Language::Fr));
        s.view.markFound({u"banque"_qs});
        const int before = s.view.page().foundCount();
        QVERIFY(before > 0);
        PageContent newer = longPage(Language::Fr);
        newer.columns.first().read.translation.how.append(
            {u"n"_qs, u"Encore"_qs, {paragraph(u"Une banque de plus."_qs)}});
        s.view.setContent(newer);
        QCOMPARE(s.view.page().foundCount(), before + 1);
    }

    void thePlacesAreGoneThroughOneByOneAndRound()
    {
        Shown s(Profile::Kiosk, longPage(Language::Fr));
        s.view.markFound({u"gratuit"_qs});
        QVERIFY(s.view.page().foundCount() >= 30);
        QVERIFY(s.places().contains(QString::number(s.view.page().foundCount())));
        auto *next = s.view.findChild<Button *>(QStringLiteral("findNext"));
        auto *previous = s.view.findChild<Button *>(QStringLiteral("findPrevious"));
        next->click();
        const QString first = s.places();
        int last = s.view.scrollOffset();
        for (int i = 0; i < 8; ++i) {
            next->click();
            QVERIFY(s.view.scrollOffset() >= last);
            last = s.view.scrollOffset();
        }
        QVERIFY(last > 0);
        for (int i = 0; i < 8; ++i)
            previous->click();
        QCOMPARE(s.places(), first);
        previous->click(); // round the end
        QVERIFY(s.places() != first);
        next->click();
        QCOMPARE(s.places(), first);
        s.view.findChild<Button *>(QStringLiteral("findClose"))->click();
        QVERIFY(!s.view.findBar().isVisible());
        QCOMPARE(s.view.page().foundCount(), 0);
    }

    void onADeskOtherWordsAreTyped()
    {
        Shown s(Profile::Desktop, longPage(Language::Fr));
        QVERIFY(!s.view.findBar().isVisible());
        s.view.openFind();
        QVERIFY(s.view.findBar().isVisible());
        auto *field = s.view.findChild<QLineEdit *>(QStringLiteral("findWords"));
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, QStringLiteral("depot num"));
        QCOMPARE(s.view.page().foundCount(), 30);
        const int first = s.view.scrollOffset();
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(s.view.scrollOffset() > first);
        QTest::keyClicks(field, QStringLiteral("zzz"));
        QCOMPARE(s.view.page().foundCount(), 0);
        QCOMPARE(s.places(), FindBar::tr("Not on this page"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!s.view.findBar().isVisible());
    }

    void aKioskHasNoFieldToType()
    {
        Shown s(Profile::Kiosk, longPage(Language::Fr));
        s.view.markFound({u"gratuit"_qs});
        QVERIFY(!s.view.findChild<QLineEdit *>(QStringLiteral("findWords"))->isVisible());
    }

    /// Right to left, and what is said at the same time stays lit.
    void wordsAreLitInArabicToo()
    {
        Shown s(Profile::Kiosk, page(Language::Ar, bankAccountFiche(Language::Ar)));
        s.view.arrive({SectionFound{SectionGroup::How, 1, u"s2"_qs, {}, 0, 2}, {u"موعداً"_qs}});
        s.view.page().layOutAll();
        const TextPosition place{Part::How, 1, 0, -1, {0, 13}};
        QVERIFY(s.isLit(s.view.page().areaOf(0, place)));
        s.view.light(place);
        QVERIFY(s.isLit(s.view.page().areaOf(0, place)));
    }
};

ESCALE_TEST(TestArrival)
#include "tst_arrival.moc"
