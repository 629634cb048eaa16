// SPDX-License-Identifier: GPL-3.0-or-later
// Reading: lighting, tapping, links, keyboard, keeping the place, what assistive technology is told.
#include "fiche/publicpage.h"
#include "fiches.h"
#include "l10n/titles.h"
#include "reader/ficheview.h"
#include "testprogram.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace escale;
using namespace escale::test;

class TestView : public QObject {
    Q_OBJECT

    static PageContent longPage(Language language)
    {
        PageContent content = bankPage(language);
        QList<Section> &how = content.columns.first().read.translation.how;
        for (int i = 0; i < 30; ++i) {
            const QString words = language == Language::Ar ? QStringLiteral("هذه جملة طويلة بما يكفي. ")
                                                           : QStringLiteral("Une phrase assez longue, ma foi. ");
            how.append(
                {QStringLiteral("x%1").arg(i), QStringLiteral("Section %1").arg(i), {paragraph(words.repeated(10))}});
        }
        return content;
    }
    struct Shown {
        Appearance appearance;
        FicheView view;
        explicit Shown(Profile profile, const PageContent &content, QSize size = {1080, 1500})
            : appearance(profile), view(appearance)
        {
            appearance.setReducedMotion(true);
            appearance.setLanguage(content.interfaceLanguage);
            view.resize(size);
            view.show();
            view.setContent(content);
            view.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&view));
        }
        [[nodiscard]] TextFragment *bit(const QString &text)
        {
            for (TextFragment *b : view.page().bits()) {
                if (b->text() == text)
                    return b;
            }
            return nullptr;
        }
    };

private Q_SLOTS:
    void theSentenceBeingSaidIsLitAndNothingIsEdited()
    {
        Shown s(Profile::Kiosk, bankPage(Language::Fr));
        const QString before = s.bit(QStringLiteral("Vous avez le droit. Même sans travail."))->text();
        s.view.page().layOutAll();
        QCoreApplication::sendPostedEvents();
        const QImage dark = s.view.page().grab().toImage();
        const TextPosition second{Part::What, -1, 0, -1, {20, 18}};
        s.view.light(second);
        const QImage lit = s.view.page().grab().toImage();
        const QRect area = s.view.page().areaOf(0, second);
        const QColor speaking = s.appearance.colours().speaking;
        const auto count = [&speaking](const QImage &image, const QRect &rect) {
            int pixels = 0;
            for (int y = rect.top(); y <= rect.bottom(); ++y) {
                for (int x = rect.left(); x <= rect.right(); ++x)
                    pixels += image.pixelColor(x, y) == speaking ? 1 : 0;
            }
            return pixels;
        };
        QVERIFY(count(lit, area) > area.width() * area.height() / 3);
        QCOMPARE(count(dark, area), 0);
        // The first sentence, on the same line before it, is not lit.
        QCOMPARE(count(lit, QRect(area.left() - 150, area.top(), 130, area.height())), 0);
        QCOMPARE(s.bit(before)->text(), before);
        s.view.clearLight();
        QCOMPARE(s.view.page().grab().toImage(), dark);
    }

    void whatIsSaidComesIntoView()
    {
        Shown s(Profile::Kiosk, longPage(Language::Fr));
        const TextPosition far{Part::How, 25, 0, -1, {0, 10}};
        s.view.light(far);
        const QRect area = s.view.page().areaOf(0, far);
        QVERIFY(area.top() > s.view.scrollOffset());
        QVERIFY(area.bottom() < s.view.scrollOffset() + s.view.height());
        // Moving on by one sentence on the same screen does not move the page.
        const int place = s.view.scrollOffset();
        s.view.light({Part::How, 25, 0, -1, {35, 10}});
        QCOMPARE(s.view.scrollOffset(), place);
    }

    void aTapStartsThere()
    {
        Shown s(Profile::Kiosk, bankPage(Language::Fr));
        QSignalSpy tapped(&s.view, &FicheView::sentenceTapped);
        const TextPosition second{Part::What, -1, 0, -1, {20, 18}};
        QTest::mouseClick(&s.view.page(), Qt::LeftButton, {}, s.view.page().areaOf(0, second).center());
        QCOMPARE(tapped.size(), 1);
        const auto place = tapped.first().at(1).value<TextPosition>();
        QCOMPARE(place.part, Part::What);
        QCOMPARE(place.block, 0);
        QVERIFY(place.range.start >= 20 && place.range.start <= 38);
    }

    void aLinkIsFollowedAndAPageOfTheSiteOpensInside()
    {
        PageContent content = bankPage(Language::Fr);
        Block block;
        block.runs = {{QStringLiteral("ANEF"), {}, QStringLiteral("https://anef.example/x")},
                      {QStringLiteral(" et "), {}, {}},
                      {QStringLiteral("cette fiche"),
                       {},
                       QStringLiteral("https://refugies.info/ar/program/650000000000000000000060")}};
        content.columns.first().read.translation.what = {block};
        Shown s(Profile::Desktop, content, {700, 900});
        QSignalSpy link(&s.view, &FicheView::linkActivated), fiche(&s.view, &FicheView::ficheChosen);
        QSignalSpy tapped(&s.view, &FicheView::sentenceTapped);
        const auto centre = [&](int start) {
            return s.view.page().areaOf(0, {Part::What, -1, 0, -1, {start, 4}}).center();
        };
        QTest::mouseClick(&s.view.page(), Qt::LeftButton, {}, centre(0));
        QTest::mouseClick(&s.view.page(), Qt::LeftButton, {}, centre(8));
        QCOMPARE(link.size(), 1);
        QCOMPARE(link.first().first().toString(), QStringLiteral("https://anef.example/x"));
        QCOMPARE(fiche.size(), 1);
        QCOMPARE(fiche.first().first().toString(), QStringLiteral("650000000000000000000060"));
        QCOMPARE(tapped.size(), 0);

        // By keyboard alone: both links are stops of Tab.
        s.view.page().setFocus();
        QTest::keyClick(&s.view.page(), Qt::Key_Tab);
        QTest::keyClick(&s.view.page(), Qt::Key_Return);
        QTest::keyClick(&s.view.page(), Qt::Key_Tab);
        QTest::keyClick(&s.view.page(), Qt::Key_Return);
        QCOMPARE(link.size(), 2);
        QCOMPARE(fiche.size(), 2);
    }

    void onlyPagesOfTheSiteAreOurs_data()
    {
        QTest::addColumn<QString>("fiche");
        const QString id = QStringLiteral("650000000000000000000060");
        QTest::newRow("https://refugies.info/fr/dispositif/650000000000000000000060") << id;
        QTest::newRow("https://www.refugies.info/fr/demarche/650000000000000000000060?x=1") << id;
        QTest::newRow("https://refugies.info/uk/procedure/650000000000000000000060") << id;
        // Without a language, as both official clients read it.
        QTest::newRow("https://refugies.info/dispositif/650000000000000000000060") << id;
        QTest::newRow("https://www.refugies.info/demarche/650000000000000000000060/") << id;
        QTest::newRow("https://refugies.info/650000000000000000000060") << QString();
        QTest::newRow("https://refugies.info/fr/650000000000000000000060") << QString();
        QTest::newRow("https://refugies.info/fr/recherche") << QString();
        QTest::newRow("https://refugies.info/xx/program/650000000000000000000060") << QString();
        QTest::newRow("https://refugies.info/fr/program/short") << QString();
        QTest::newRow("https://evil.example/fr/program/650000000000000000000060") << QString();
        QTest::newRow("https://refugies.info.evil.example/fr/program/650000000000000000000060") << QString();
        QTest::newRow("tel:15") << QString();
    }
    void onlyPagesOfTheSiteAreOurs()
    {
        QFETCH(QString, fiche);
        QCOMPARE(ficheOfPublicPage(QString::fromUtf8(QTest::currentDataTag()), QStringLiteral("https://refugies.info")),
                 fiche);
        QCOMPARE(
            ficheOfPublicPage(QString::fromUtf8(QTest::currentDataTag()), QStringLiteral("https://www.refugies.info")),
            fiche); // an operator may write it so
        QCOMPARE(ficheOfPublicPage(QString::fromUtf8(QTest::currentDataTag()), QString()), QString());
    }

    void anotherLanguageKeepsThePlace()
    {
        Shown s(Profile::Kiosk, longPage(Language::Fr));
        s.view.goTo(s.view.page().areaOf(0, {Part::How, 20, -1, -1, {0, 3}}).top());
        const QString key = s.view.anchor().key;
        QCOMPARE(key, QStringLiteral("how/x18"));
        s.view.setContent(longPage(Language::Ar));
        QCOMPARE(s.view.anchor().key, key);
        QVERIFY(s.view.scrollOffset() > 500);
        PageContent other = longPage(Language::Fr);
        other.columns.first().read.fiche.id = QStringLiteral("650000000000000000000099");
        s.view.setContent(other);
        QCOMPARE(s.view.scrollOffset(), 0);
    }

    void anotherTextSizeKeepsTheFiche()
    {
        Shown s(Profile::Kiosk, bankPage(Language::Fr));
        const int before = s.bit(QStringLiteral("Ouvrir un compte bancaire"))->rect().height();
        s.appearance.setTextStep(textSteps - 1);
        QVERIFY(s.bit(QStringLiteral("Ouvrir un compte bancaire"))->rect().height() > before);
    }

    void textIsSelectedAndCopiedOnTheDeskOnly()
    {
        Shown desk(Profile::Desktop, bankPage(Language::Fr), {700, 900});
        desk.view.page().setFocus();
        QApplication::clipboard()->clear();
        const QRect from = desk.view.page().areaOf(0, {Part::Title, -1, -1, -1, {0, 6}});
        const QRect to = desk.view.page().areaOf(0, {Part::Abstract, -1, -1, -1, {0, 9}});
        QTest::mousePress(&desk.view.page(), Qt::LeftButton, {}, QPoint(from.left() + 1, from.center().y()));
        QTest::mouseMove(&desk.view.page(), QPoint(to.right() + 1, to.center().y()));
        QMouseEvent move(QEvent::MouseMove, QPointF(to.right() + 1, to.center().y()), QPointF(), Qt::NoButton,
                         Qt::LeftButton, {});
        QApplication::sendEvent(&desk.view.page(), &move);
        QTest::mouseRelease(&desk.view.page(), Qt::LeftButton, {}, QPoint(to.right() + 1, to.center().y()));
        const QString selected = desk.view.page().selectedText();
        QVERIFY2(selected.startsWith(QStringLiteral("Ouvrir un compte bancaire\n")), qPrintable(selected));
        QVERIFY2(selected.endsWith(QStringLiteral("\nUn compte")), qPrintable(selected));
        QTest::keySequence(&desk.view.page(), QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), selected);

        QApplication::clipboard()->clear();
        Shown kiosk(Profile::Kiosk, bankPage(Language::Fr));
        kiosk.view.page().setFocus();
        QTest::keySequence(&kiosk.view.page(), QKeySequence::SelectAll);
        QTest::keySequence(&kiosk.view.page(), QKeySequence::Copy);
        QCOMPARE(kiosk.view.page().selectedText(), QString());
        QCOMPARE(QApplication::clipboard()->text(), QString());
    }

    void aChangeWhileReadingIsSaid()
    {
        Shown s(Profile::Kiosk, bankPage(Language::Fr));
        QSignalSpy wanted(&s.view, &FicheView::newTextWanted);
        s.view.setChange(FicheView::Change::Updated);
        auto *button = s.view.findChild<Button *>();
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(wanted.size(), 1);
        s.view.setChange(FicheView::Change::Removed);
        QVERIFY(!button->isVisible());
        QVERIFY(s.bit(QStringLiteral("Ouvrir un compte bancaire")) != nullptr); // still readable
        s.view.setContent(bankPage(Language::Fr));
        QCOMPARE(s.view.change(), FicheView::Change::None);
    }

    void assistiveTechnologyHearsHeadingsTextsAndLinks()
    {
        PageContent content = bankPage(Language::Fr);
        content.columns.first().read.translation.what.first().runs.append(
            {QStringLiteral(" ANEF"), {}, QStringLiteral("https://anef.example/")});
        Shown s(Profile::Desktop, content, {700, 900});
        QAccessibleInterface *page = QAccessible::queryAccessibleInterface(&s.view.page());
        QVERIFY(page && page->role() == QAccessible::Document);
        QVERIFY(!page->text(QAccessible::Name).isEmpty());
        QStringList headings, links; // words that are explained are links, too
        for (int i = 0; i < page->childCount(); ++i) {
            QAccessibleInterface *child = page->child(i);
            QVERIFY(child && child->isValid());
            if (child->object() == nullptr)
                QVERIFY2(!child->text(QAccessible::Name).isEmpty() && child->rect().isValid(),
                         qPrintable(QString::number(i)));
            QCOMPARE(page->indexOfChild(child), i);
            if (child->role() == QAccessible::Heading)
                headings.append(child->text(QAccessible::Name));
            if (child->role() == QAccessible::Link) {
                links.append(child->text(QAccessible::Name));
                QSignalSpy followed(&s.view, &FicheView::linkActivated);
                QSignalSpy explained(&s.view, &FicheView::wordChosen);
                child->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
                const bool isOurs = links.last() == QLatin1String(" ANEF");
                QCOMPARE(followed.size(), isOurs ? 1 : 0);
                QCOMPARE(explained.size(), isOurs ? 0 : 1);
            }
        }
        QCOMPARE(links.count(QStringLiteral(" ANEF")), 1);
        QVERIFY(headings.contains(QStringLiteral("Ouvrir un compte bancaire")));
        QVERIFY(headings.contains(QStringLiteral("Préparez vos documents")));
        QVERIFY(headings.contains(calloutTitle(CalloutKind::Info, Language::Fr)));
        s.view.setContent(bankPage(Language::Fr)); // the interfaces of before are gone, not dangling
        QVERIFY(page->childCount() > 10);
    }
};

ESCALE_TEST(TestView)
#include "tst_view.moc"
