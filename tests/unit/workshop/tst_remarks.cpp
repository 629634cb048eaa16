// SPDX-License-Identifier: GPL-3.0-or-later
// What readers said of a fiche (contract-write section 10: read and gone, 200 whatever the id): its author reads it,
// goes to the place, closes it. ESCALE_PICTURES=folder draws the page.
#include "l10n/catalogue.h"
#include "pageaudit.h"
#include "style/escalestyle.h"
#include "testprogram.h"
#include "workshopfixture.h"

using namespace escale;
using namespace escale::test;

class TestRemarks final : public QObject, protected WorkshopFixture {
    Q_OBJECT

private:
    QByteArray m_id;

    RemarksPage &page() { return m_window->remarks(); }

    void openRemarks()
    {
        QTreeWidget &list = m_window->fiches().list();
        QTRY_COMPARE(list.topLevelItemCount(), 1);
        QTRY_VERIFY(!m_window->workshop().rows().first().remarks.isEmpty());
        list.setCurrentItem(list.topLevelItem(0));
        QVERIFY(m_window->fiches().remarksKey().isEnabled());
        m_window->fiches().remarksKey().click();
        QCOMPARE(m_window->page(), &page());
    }
    [[nodiscard]] bool says(const QString &words)
    {
        const auto labels = page().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisibleTo(label->window()) && label->text().contains(words);
        });
    }
    int effects(const QByteArray &method)
    {
        const auto all = m_content->effects();
        return static_cast<int>(std::count_if(all.begin(), all.end(), [&method](const QByteArray &each) {
            return each.startsWith(method + " /dispositifs/") && each.contains("/suggestion");
        }));
    }

private Q_SLOTS:
    void initTestCase() { EscaleStyle::install(m_appearance); }
    void init()
    {
        openWindow();
        m_id = m_content->addPublic(completeFields());
        m_content->suggest(m_id, u"Le numéro <b>ne répond pas</b>."_qs, "how");
        m_content->suggest(m_id, u"Merci !"_qs);
        signIn("member");
    }
    void cleanup()
    {
        m_window.reset();
        useLanguage(Language::En);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_appearance.setLanguage(Language::En);
    }

    void theyAreReadAsTheyWereWritten()
    {
        openRemarks();
        QVERIFY(says(u"Le numéro ne répond pas."_qs)); // words, no markup
        QVERIFY(says(u"28 November 2026"_qs));
        QVERIFY(says(u"New"_qs));
        page().key(0, u"read"_qs)->click();
        QTRY_COMPARE(m_window->workshop().rows().first().unread(), 1);
        QCOMPARE(effects("PATCH"), 1);
        QVERIFY(page().key(0, u"read"_qs) == nullptr);
        QVERIFY(page().key(1, u"read"_qs) != nullptr);
        m_window->workshop().refresh(); // the server knows
        QTRY_COMPARE(m_window->workshop().rows().first().unread(), 1);
    }

    void askToClose(int remark)
    {
        page().key(remark, u"close"_qs)->click();
        QTRY_VERIFY(page().key(remark, u"yes"_qs) != nullptr);
        QVERIFY(page().key(remark, u"yes"_qs)->text().contains(u"everybody"_qs));
    }

    /// It goes for everybody and for good: one press asks, and a second one of the same finger is "no".
    void aSecondPressInTheSamePlaceTakesNothingAway()
    {
        openRemarks();
        m_window->activateWindow();
        page().key(0, u"close"_qs)->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(page().key(0, u"close"_qs)->hasFocus());
        const auto placeOf = [this](const QString &name) {
            const QPushButton *key = page().key(0, name);
            return QRect(key->mapTo(&page(), QPoint(0, 0)), key->size());
        };
        const QRect before = placeOf(u"close"_qs);
        askToClose(0);
        QCoreApplication::processEvents();
        QVERIFY(page().key(0, u"close"_qs) == nullptr);
        QVERIFY(page().key(0, u"no"_qs)->hasFocus());
        QVERIFY2(!placeOf(u"yes"_qs).intersects(before), "the key that deletes is under the finger");
        QVERIFY(placeOf(u"no"_qs).contains(before.center()));
        page().key(0, u"no"_qs)->click();
        QTRY_VERIFY(page().key(0, u"close"_qs) != nullptr);
        QVERIFY(page().key(0, u"yes"_qs) == nullptr);
        QVERIFY(page().key(0, u"close"_qs)->hasFocus());
        askToClose(0);
        QTest::keyClick(page().key(0, u"no"_qs), Qt::Key_Escape); // leaves the question, not the page
        QTRY_VERIFY(page().key(0, u"close"_qs) != nullptr);
        QCOMPARE(m_window->page(), &page());
        QCOMPARE(effects("DELETE"), 0);
    }

    void closingIsAskedAboutOnTheKey()
    {
        openRemarks();
        askToClose(0);
        QCOMPARE(effects("DELETE"), 0);
        page().key(0, u"yes"_qs)->click();
        QTRY_COMPARE(m_window->workshop().rows().first().remarks.size(), 1);
        QCOMPARE(effects("DELETE"), 1);
        QVERIFY(!says(u"répond"_qs));
        QVERIFY(says(u"Merci"_qs));
        askToClose(0);
        page().key(0, u"yes"_qs)->click();
        QTRY_VERIFY(says(u"no remark"_qs));
        page().backKey().click();
        QCOMPARE(m_window->page(), &m_window->fiches());
        QVERIFY(!m_window->fiches().remarksKey().isEnabled());
    }

    /// The server has no way to (contract-write section 10): who looks for one is told what helps.
    void whoWantsToAnswerIsToldWhere()
    {
        openRemarks();
        QVERIFY(says(u"no way to answer"_qs));
        for (int left = 2; left > 0; --left) {
            askToClose(0);
            page().key(0, u"yes"_qs)->click();
            QTRY_COMPARE(m_window->workshop().rows().first().remarks.size(), left - 1);
        }
        QTRY_VERIFY(says(u"no remark"_qs));
        QVERIFY(!says(u"no way to answer"_qs));
    }

    void whatTheServerDoesNotTakeStaysAndIsSaid()
    {
        openRemarks();
        m_content->failNext({"DELETE", "/suggestion", 500});
        askToClose(0);
        page().key(0, u"yes"_qs)->click();
        QTRY_VERIFY(!m_window->sentence().isEmpty());
        QCOMPARE(m_window->workshop().rows().first().remarks.size(), 2);
        QVERIFY(says(u"répond"_qs));
        QVERIFY(page().key(0, u"yes"_qs) == nullptr); // it is asked about again
        QVERIFY(page().key(0, u"close"_qs) != nullptr);
    }

    void theTextIsChangedWhereTheRemarkIsAbout()
    {
        openRemarks();
        page().key(1, u"there"_qs)->click();
        QTRY_COMPARE(m_window->page(), &m_window->editor());
        QTRY_VERIFY(m_window->editor().field(u"what"_qs)->hasFocus());
        QVERIFY(!m_window->workshop().copy().isChanged()); // looking changes nothing
    }

    /// The place was of that wish: the same fiche from the list, later, opens at its beginning.
    void aPlaceThatWasNotReachedIsForgotten()
    {
        openRemarks();
        m_content->failNext({"GET", "/dispositifs/" + m_id, 500});
        page().key(1, u"there"_qs)->click();
        QTRY_VERIFY(!m_window->sentence().isEmpty());
        QCOMPARE(m_window->page(), &page());
        page().backKey().click();
        open(m_id);
        QCoreApplication::processEvents();
        QVERIFY(!m_window->editor().field(u"what"_qs)->hasFocus());
    }

    void whoSignsOutLeavesNoRemarkOnTheScreen()
    {
        openRemarks();
        m_window->workshop().signOut();
        QTRY_COMPARE(m_window->page(), &m_window->signInPage());
        QVERIFY(page().fiche().isEmpty());
        QVERIFY(page().key(0, u"close"_qs) == nullptr);
    }

    void thePageIsWhole_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("step");
        for (const Language language : {Language::Fr, Language::Ar, Language::Ti}) {
            for (const int step : {0, textSteps - 1})
                QTest::addRow("%s-%d", code(language).latin1(), step) << int(language) << step;
        }
    }
    void thePageIsWhole()
    {
        QFETCH(const int, language);
        QFETCH(const int, step);
        useLanguage(static_cast<Language>(language));
        QApplication::setLayoutDirection(direction(static_cast<Language>(language)));
        m_appearance.setLanguage(static_cast<Language>(language));
        m_appearance.setTextStep(step);
        const QSize size(1024, 640);
        m_window->resize(size);
        openRemarks();
        PageAudit audit(m_appearance);
        audit.look(*m_window, size, QString::fromUtf8(QTest::currentDataTag()) + u"-remarks"_qs);
        QCOMPARE(audit.faults, QStringList());
    }
};

ESCALE_TEST(TestRemarks)
#include "tst_remarks.moc"
