// SPDX-License-Identifier: GPL-3.0-or-later
// A caseworker's day with Ask on the real window, by keys alone: ten questions in French, Arabic and Tigrinya, one that
// goes on from another, one that nothing answers, one in danger, one with a server that writes, one with a server that
// has gone. What was asked is nowhere at the end. ESCALE_PICTURES=FOLDER draws each station.
#include "../../unit/desktop/desktoprig.h"
#include "askserver/askserver.h"
#include "desktop/handoverdialog.h"
#include "testprogram.h"

#include <QDirIterator>
#include <QHostAddress>

using namespace escale;
using namespace escale::test;

namespace {

/// Letter by letter into whatever has the keys; QTest::keyClicks() knows ASCII only.
void typeLetters(const QString &text)
{
    for (const QChar letter : text) {
        for (const bool down : {true, false})
            QTest::simulateEvent(QApplication::focusWidget(), down, Qt::Key_unknown, {}, QString(letter), false);
    }
}

} // namespace

class TestAskDay : public QObject {
    Q_OBJECT

private:
    const QString m_bank = QStringLiteral("Comment ouvrir un compte si la banque refuse ?");

    static AskPane &pane(DesktopRig &desk) { return desk.window->asking(); }
    static const AskTurn &lastTurn(DesktopRig &desk) { return pane(desk).asking().turns().last(); }

    /// Ctrl+J from wherever the keys are, the question, Enter.
    static void ask(DesktopRig &desk, const QString &question)
    {
        if (!pane(desk).isVisible())
            QTest::keyClick(desk.window, Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(pane(desk).isVisible());
        if (!pane(desk).field().hasFocus())
            tabTo([&](QWidget &at) { return &at == &pane(desk).field(); });
        QVERIFY(pane(desk).field().hasFocus());
        const qsizetype before = pane(desk).asking().turns().size();
        typeLetters(question);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(pane(desk).asking().turns().size(), before + 1);
        QTRY_VERIFY(lastTurn(desk).answer.has_value());
        desk.rest();
    }
    static void tabTo(const std::function<bool(QWidget &)> &wanted)
    {
        constexpr int most = 200;
        for (int presses = 0; presses < most && !wanted(*QApplication::focusWidget()); ++presses)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    /// By Tab and Space, of the last answer: what stands above it has the same words.
    static void pressButton(DesktopRig &desk, const QString &words)
    {
        const Button *last = nullptr;
        for (const Button *one : pane(desk).findChildren<Button *>()) {
            if (one->isVisible() && (one->words() == words || one->accessibleName() == words))
                last = one;
        }
        QVERIFY2(last != nullptr, qPrintable(words));
        tabTo([last](QWidget &at) { return &at == last; });
        QVERIFY2(last->hasFocus(), qPrintable(words));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        desk.rest();
    }
    static QStringList seen(DesktopRig &desk)
    {
        QStringList texts;
        for (const QuoteText *one : pane(desk).findChildren<QuoteText *>()) {
            if (one->isVisible())
                texts.append(one->text());
        }
        for (const QLabel *one : pane(desk).findChildren<QLabel *>()) {
            if (one->isVisible())
                texts.append(one->text());
        }
        return texts;
    }
    static void picture(DesktopRig &desk, const char *name)
    {
        const QString folder = qEnvironmentVariable("ESCALE_PICTURES");
        if (folder.isEmpty())
            return;
        desk.clock.advance(std::chrono::seconds(1));
        desk.rest();
        desk.window->grab().save(folder + QStringLiteral("/askday-") + QLatin1String(name) + QStringLiteral(".png"));
    }
    static void useServer(DesktopRig &desk, const QUrl &address)
    {
        desk.settings.askEndpoint = address.toString();
        desk.settings.askModel = QStringLiteral("open-24b");
        pane(desk).readSettings();
    }
    static bool answered(DesktopRig &desk) { return lastTurn(desk).answer->refused == Refusal::None; }
    static const Quotation &quoted(DesktopRig &desk) { return lastTurn(desk).answer->quotations.first(); }

    /// Nothing of these words in any file that the desk wrote.
    static void isNowhereOnTheDisk(DesktopRig &desk, const QStringList &words)
    {
        QDirIterator files(desk.folder.path(), QDir::Files, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++looked;
            const QByteArray bytes = file.readAll();
            for (const QString &word : words)
                QVERIFY2(!bytes.contains(word.toUtf8()), qPrintable(word + QStringLiteral(" in ") + file.fileName()));
        }
        QVERIFY(looked > 0);
    }

private Q_SLOTS:
    void theMorningInFrench()
    {
        DesktopRig desk;
        desk.model.setSecondLanguage(Language::Ar);
        ask(desk, m_bank); // 1
        QVERIFY(answered(desk));
        const QString fiche = quoted(desk).fiche;
        QVERIFY(seen(desk).contains(quoted(desk).text));
        QVERIFY(seen(desk).contains(lastTurn(desk).answer->inSecond.first()->text));
        QCOMPARE(static_cast<HintField &>(pane(desk).field()).hint(), QStringLiteral("Une autre question"));
        picture(desk, "1-answered-fr-ar");

        pressButton(desk, QStringLiteral("Dans ma sélection"));
        QTRY_VERIFY(desk.model.selection().contains(fiche));
        pressButton(desk, QStringLiteral("Remettre…"));
        QTRY_VERIFY(desk.window->findChild<HandOverDialog *>() != nullptr);
        picture(desk, "1-handed-over");
        QCOMPARE(desk.model.ficheId(), fiche);
        QTest::keyClick(QApplication::activeWindow(), Qt::Key_Escape);
        QTRY_VERIFY(desk.window->findChild<HandOverDialog *>() == nullptr);
        desk.window->activateWindow(); // no window manager here gives the keys back
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);

        ask(desk, QStringLiteral("et combien ça coûte ?")); // 2: of the same
        QVERIFY(answered(desk));
        QCOMPARE(quoted(desk).fiche, fiche);
        picture(desk, "2-follow-up");

        ask(desk, QStringLiteral("Comment acheter une voiture à crédit ?")); // 3
        QVERIFY(!answered(desk));
        QVERIFY(seen(desk).contains(refusalText(lastTurn(desk).answer->refused, Language::Fr)));
        QVERIFY(!lastTurn(desk).answer->nearest.isEmpty());
        picture(desk, "3-refused");

        QTest::keyClick(desk.window, Qt::Key_F8);
        QTRY_VERIFY(pane(desk).asking().turns().isEmpty());
        isNowhereOnTheDisk(desk, {m_bank, QStringLiteral("voiture à crédit")});
    }

    void aChipAMistakeAndADanger()
    {
        DesktopRig desk;
        ask(desk, QStringLiteral("Où apprendre le français à Grenoble ?")); // 4
        QVERIFY(!lastTurn(desk).answer->understood.chips.isEmpty());
        picture(desk, "4-chip");
        pressButton(desk, lastTurn(desk).answer->understood.chips.first().label);
        QTRY_VERIFY(lastTurn(desk).answer.has_value() && lastTurn(desk).answer->understood.chips.isEmpty());
        ask(desk, QStringLiteral("comment minscrire a france travail")); // 5
        QVERIFY(answered(desk));
        QVERIFY(quoted(desk).text.contains(QStringLiteral("francetravail.fr")));
        picture(desk, "5-mistyped");
        ask(desk, QStringLiteral("Mon mari me frappe")); // 6
        QCOMPARE(quoted(desk).kind, QuotationKind::Emergency);
        QVERIFY(seen(desk).contains(quoted(desk).text));
        picture(desk, "6-danger");
    }

    void inTheLanguageOfWhoAsks_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("question");
        QTest::newRow("ar") << int(Language::Ar) << QStringLiteral("كيف أفتح حسابا في البنك؟"); // 7
        QTest::newRow("ti") << int(Language::Ti) << QStringLiteral("ሕሳብ ባንኪ ከመይ ይኸፍት?");        // 8
    }

    void inTheLanguageOfWhoAsks()
    {
        QFETCH(int, language);
        QFETCH(QString, question);
        const auto in = static_cast<Language>(language);
        DesktopRig desk({}, in);
        ask(desk, question);
        QVERIFY(answered(desk));
        QVERIFY(quoted(desk).language == in || quoted(desk).fallback); // French, and said so
        QVERIFY(seen(desk).contains(quoted(desk).text));
        picture(desk, qPrintable(QStringLiteral("7-answered-") + code(in)));
        desk.appearance.setTextStep(4);
        desk.rest();
        picture(desk, qPrintable(QStringLiteral("7-answered-large-") + code(in)));
        desk.appearance.setTextStep(defaultTextStep);
        ask(desk, QStringLiteral("xqzwvkjh"));
        QVERIFY(!answered(desk));
        QVERIFY(seen(desk).contains(refusalText(lastTurn(desk).answer->refused, in)));
        picture(desk, qPrintable(QStringLiteral("7-refused-") + code(in)));
    }

    void aServerWritesAndThenHasGone_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("question");
        QTest::newRow("fr") << int(Language::Fr)
                            << QStringLiteral("M. Haddad (06 39 98 12 34) : comment ouvrir un compte en banque ?");
        QTest::newRow("ar") << int(Language::Ar) << QStringLiteral("كيف أفتح حسابا في البنك؟ هاتفي 06 39 98 12 34");
        QTest::newRow("ti") << int(Language::Ti) << QStringLiteral("ሕሳብ ባንኪ ከመይ ይኸፍት? 06 39 98 12 34");
    }

    void aServerWritesAndThenHasGone()
    {
        QFETCH(int, language);
        QFETCH(QString, question);
        const auto in = static_cast<Language>(language);
        auto server = std::make_unique<AskServer>();
        server->setModel([](const Asked &asked) { return told(Lie::None, asked); });
        QVERIFY(server->listen(QHostAddress::LocalHost));
        DesktopRig desk({}, in);
        useServer(desk, server->base());
        ask(desk, question); // 9
        QVERIFY(answered(desk));
        QCOMPARE(lastTurn(desk).writing, AskTurn::Writing::Preview);
        QVERIFY(seen(desk).contains(quoted(desk).text)); // at once, before anything leaves
        QVERIFY(server->received().isEmpty());
        picture(desk, qPrintable(QStringLiteral("9-before-sending-") + code(in)));
        tabTo([](QWidget &at) { return at.objectName() == QStringLiteral("send"); });
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(lastTurn(desk).writing, AskTurn::Writing::Written);
        desk.rest();
        QVERIFY(seen(desk).contains(lastTurn(desk).claims.first().text));
        QVERIFY(pane(desk).field().hasFocus()); // not the search field, which would end the conversation
        const QByteArray left = server->received().join();
        QVERIFY(!left.contains("Haddad") && !left.contains("06 39 98 12 34"));
        picture(desk, qPrintable(QStringLiteral("9-written-") + code(in)));

        server.reset(); // 10: nobody listens any more
        ask(desk, question);
        if (lastTurn(desk).writing == AskTurn::Writing::Preview)
            pane(desk).asking().send(1);
        QTRY_COMPARE(lastTurn(desk).writing, AskTurn::Writing::Failed);
        desk.rest();
        QVERIFY(seen(desk).contains(quoted(desk).text));
        QVERIFY(!lastTurn(desk).writingTrouble->sentence.isEmpty());
        bool said = false;
        for (const QString &text : seen(desk))
            said = said || text.contains(lastTurn(desk).writingTrouble->sentence);
        QVERIFY(said);
        picture(desk, qPrintable(QStringLiteral("10-gone-") + code(in)));
        isNowhereOnTheDisk(desk, {QStringLiteral("Haddad"), QStringLiteral("06 39 98 12 34")});
    }
};

ESCALE_TEST(TestAskDay)
#include "tst_askday.moc"
