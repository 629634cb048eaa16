// SPDX-License-Identifier: GPL-3.0-or-later
// A screen reader moves through a fiche by letter, word, line and sentence, hears how words look and in which language,
// and puts its caret and its selection there (IAccessible2, IAccessibleText).
#include "fiches.h"
#include "reader/fichepage.h"
#include "reader/pageaccessible.h"
#include "testprogram.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace escale;
using namespace escale::test;

class TestPageAccessible : public QObject {
    Q_OBJECT

    Appearance m_desk{Profile::Desktop}, m_kiosk{Profile::Kiosk};

    struct Shown {
        std::unique_ptr<FichePage> page;
        QAccessibleInterface *accessible = nullptr;

        /// The text whose name begins so.
        [[nodiscard]] QAccessibleInterface *child(const QString &begin, QAccessible::Role role) const
        {
            for (int i = 0; i < accessible->childCount(); ++i) {
                QAccessibleInterface *one = accessible->child(i);
                if (one->role() == role && one->text(QAccessible::Name).startsWith(begin))
                    return one;
            }
            return nullptr;
        }
        [[nodiscard]] QAccessibleTextInterface *text(const QString &begin,
                                                     QAccessible::Role role = QAccessible::Paragraph) const
        {
            QAccessibleInterface *found = child(begin, role);
            return found ? found->textInterface() : nullptr;
        }
    };

    Shown shown(Appearance &appearance, int width = 700, Language language = Language::En,
                const QList<Block> &more = {})
    {
        Shown made;
        ReadFiche fiche = bankAccountFiche(language, false);
        Block linked;
        linked.runs = {
            {u"Voir "_qs, {}, {}}, {u"le site public"_qs, {}, u"https://example.org/"_qs}, {u"."_qs, {}, {}}};
        fiche.translation.what.append(linked);
        fiche.translation.what.append(more);
        const PageContent content = contentOf({{fiche, language}}, language);
        appearance.setLanguage(content.interfaceLanguage);
        made.page = std::make_unique<FichePage>(appearance);
        made.page->resize(width, 1000);
        made.page->setContent(content);
        made.page->layOutAll();
        made.accessible = QAccessible::queryAccessibleInterface(made.page.get());
        return made;
    }

private Q_SLOTS:
    void initTestCase() { installPageAccessibility(); }

    void everyTextCanBeReadByLetterWordAndSentence()
    {
        const Shown shown = this->shown(m_desk);
        int texts = 0;
        for (int i = 0; i < shown.accessible->childCount(); ++i) {
            QAccessibleInterface *child = shown.accessible->child(i);
            if (child->role() != QAccessible::Paragraph && child->role() != QAccessible::Heading &&
                child->role() != QAccessible::Link)
                continue;
            auto *text = child->textInterface();
            QVERIFY(text);
            ++texts;
            QVERIFY(text->characterCount() > 0);
            QCOMPARE(text->text(0, -1).size(), text->characterCount());
            for (const auto boundary :
                 {QAccessible::CharBoundary, QAccessible::WordBoundary, QAccessible::LineBoundary}) {
                int start = 0, end = 0;
                text->textAtOffset(0, boundary, &start, &end);
                QCOMPARE(start, 0);
                QVERIFY(end > 0 && end <= text->characterCount());
            }
        }
        QVERIFY(texts > 15);
        auto *text = shown.text(u"Vous avez le droit."_qs);
        QVERIFY(text);
        int start = 0, end = 0;
        QCOMPARE(text->textAtOffset(6, QAccessible::WordBoundary, &start, &end), u"avez"_qs);
        QCOMPARE(start, 5);
        QCOMPARE(text->textAtOffset(6, QAccessible::SentenceBoundary, &start, &end).trimmed(),
                 u"Vous avez le droit."_qs);
    }

    void linesAreThoseOfThePage()
    {
        const Shown shown = this->shown(m_desk, 220); // narrow: everything wraps
        auto *text = shown.text(u"Vous avez le droit."_qs);
        QVERIFY(text);
        QStringList lines;
        int start = 0, end = 0;
        QString line = text->textAtOffset(0, QAccessible::LineBoundary, &start, &end);
        while (start >= 0 && lines.size() < 50) {
            lines.append(line);
            const int before = start;
            line = text->textAfterOffset(start, QAccessible::LineBoundary, &start, &end);
            if (start >= 0) {
                int back = 0, backEnd = 0;
                text->textBeforeOffset(start, QAccessible::LineBoundary, &back, &backEnd);
                QCOMPARE(back, before);
            }
        }
        QVERIFY(lines.size() > 1);
        QString all = lines.join(QString()), whole = text->text(0, -1);
        QCOMPARE(all.remove(u'\n'), whole.remove(u'\n'));
    }

    void theCaretGoesWhereItIsPutAndComesIntoView()
    {
        const Shown shown = this->shown(m_desk);
        auto *text = shown.text(u"Vous avez le droit."_qs);
        QSignalSpy show(shown.page.get(), &FichePage::wantsToShow);
        text->setCursorPosition(7);
        QCOMPARE(text->cursorPosition(), 7);
        QCOMPARE(show.size(), 1);
        QCOMPARE(text->selectionCount(), 0);
        auto *other = shown.text(u"Ouvrir"_qs, QAccessible::Heading);
        other->setCursorPosition(3);
        QCOMPARE(text->cursorPosition(), 0); // a page has one caret
        text->setCursorPosition(100'000);
        QCOMPARE(text->cursorPosition(), text->characterCount());
        const QRect letter = text->characterRect(2);
        QVERIFY(shown.child(u"Vous avez le droit."_qs, QAccessible::Paragraph)->rect().contains(letter.center()));
        QCOMPARE(text->offsetAtPoint(letter.center()), 2);
        QCOMPARE(text->offsetAtPoint({-1000, -1000}), -1);
        text->scrollToSubstring(0, 4);
        QCOMPARE(show.size(), 4);
    }

    void wordsAreSelectedOnTheDeskAndNeverOnAKiosk()
    {
        const Shown desk = shown(m_desk);
        auto *text = desk.text(u"Vous avez le droit."_qs);
        text->setSelection(0, 5, 9);
        int start = 0, end = 0;
        QCOMPARE(text->selectionCount(), 1);
        text->selection(0, &start, &end);
        QCOMPARE(start, 5);
        QCOMPARE(end, 9);
        QCOMPARE(desk.page->selectedText(), u"avez"_qs);
        text->removeSelection(0);
        QCOMPARE(text->selectionCount(), 0);

        const Shown kiosk = shown(m_kiosk);
        auto *public_ = kiosk.text(u"Vous avez le droit."_qs);
        public_->setSelection(0, 5, 9);
        QCOMPARE(public_->selectionCount(), 0);
    }

    void howWordsLookAndInWhichLanguage()
    {
        const Shown shown = this->shown(m_desk);
        auto *title = shown.text(u"Ouvrir"_qs, QAccessible::Heading);
        int start = -1, end = -1;
        const QString attributes = title->attributes(0, &start, &end);
        QVERIFY2(attributes.contains(u"language:en;writing-mode:lr;"_qs), qPrintable(attributes));
        QVERIFY(attributes.contains(u"font-weight:bold;"_qs));
        QCOMPARE(start, 0);
        QCOMPARE(end, title->characterCount());
        const QString plain = shown.text(u"Vous avez le droit."_qs)->attributes(0, &start, &end);
        QVERIFY2(plain.contains(u"font-weight:normal;"_qs), qPrintable(plain));
    }

    void aTextFromRightToLeftSaysSo()
    {
        const Shown shown = this->shown(m_desk, 700, Language::Ar);
        int start = -1, end = -1;
        const QString attributes = shown.text(QString(), QAccessible::Heading)->attributes(0, &start, &end);
        QVERIFY2(attributes.contains(u"language:ar;writing-mode:rl;"_qs), qPrintable(attributes));
    }

    void aLinkIsATextOfItsOwn()
    {
        const Shown shown = this->shown(m_desk);
        auto *text = shown.text(u"le site public"_qs, QAccessible::Link);
        QVERIFY(text);
        QCOMPARE(text->text(0, -1), u"le site public"_qs);
        int start = 0, end = 0;
        QCOMPARE(text->textAtOffset(4, QAccessible::WordBoundary, &start, &end), u"site"_qs);
        QCOMPARE(start, 3);
        text->setCursorPosition(1);
        QCOMPARE(text->cursorPosition(), 1);
        QVERIFY(text->attributes(0, &start, &end).contains(u"text-underline-style:solid;"_qs));
        QCOMPARE(end, text->characterCount());
    }

    /// Its last word stands at the other end of an Arabic pair, of which it has the first.
    void aLinkOfTwoDirectionsIsWhereAllItsWordsAre()
    {
        Block mixed;
        mixed.runs = {
            {u"Voir "_qs, {}, {}}, {u"le site موقع"_qs, {}, u"https://example.org/2"_qs}, {u" رسمي."_qs, {}, {}}};
        const Shown shown = this->shown(m_desk, 700, Language::En, {mixed});
        const QAccessibleInterface *link = shown.child(u"le site موقع"_qs, QAccessible::Link);
        QVERIFY(link);
        auto *text = shown.text(u"le site موقع"_qs, QAccessible::Link);
        const QRect first = text->characterRect(0), last = text->characterRect(text->characterCount() - 1);
        QVERIFY(last.left() > first.right());
        QVERIFY(link->rect().contains(first.center()));
        QVERIFY(link->rect().contains(last.center()));
    }
};

ESCALE_TEST(TestPageAccessible)
#include "tst_pageaccessible.moc"
