// SPDX-License-Identifier: GPL-3.0-or-later
// A caseworker comes back in the morning: which fiches are new, which have changed, and what changed in them. By real
// events on the real window.
#include "desktop/changesdialog.h"
#include "desktoprig.h"
#include "samplelibrary.h"
#include "testprogram.h"

using namespace escale;
using namespace escale::test;

namespace {

/// A desk whose memory outlives it: what it writes is found by the next one.
class Mornings final {
public:
    std::unique_ptr<DesktopRig> desk;

    void open(Language language = Language::Fr)
    {
        desk = std::make_unique<DesktopRig>(m_memory.filePath(QStringLiteral("window.ini")), language);
        desk->model.news().open(m_memory.filePath(QStringLiteral("news.sqlite")));
        rest();
    }
    void close()
    {
        desk->window->close();
        desk.reset();
    }
    void rest()
    {
        QEventLoop loop;
        desk->model.news().whenLooked(&loop, [&loop] { loop.quit(); });
        loop.exec();
        desk->rest();
    }
    /// A sync gives the fiche another French title.
    void retitle(const QString &id, const QString &title)
    {
        std::optional<ReadFiche> read;
        desk->library.fiche(id, Language::Fr, desk->window, [&read](const Result<ReadFiche> &answer) {
            if (answer)
                read = *answer;
        });
        desk->rest();
        QVERIFY(read);
        read->translation.title = title;
        LanguageSet others = read->cachedLanguages;
        others.remove(Language::Fr);
        desk->change(PutFiche{read->fiche, {{read->translation, {}}}, others});
        rest();
    }
    [[nodiscard]] QStringList said() const
    {
        QStringList lines;
        const QAbstractItemModel &rows = *desk->window->list().model();
        for (int row = 0; row < rows.rowCount(); ++row)
            lines.append(rows.index(row, 0).data(Qt::AccessibleTextRole).toString());
        return lines;
    }
    [[nodiscard]] static ChangesDialog *dialog()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<ChangesDialog *>(widget); found != nullptr && found->isVisible())
                return found;
        }
        return nullptr;
    }

private:
    QTemporaryDir m_memory;
};

} // namespace

class TestNews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFirstMorningSaysNothing()
    {
        Mornings days;
        days.open();
        QVERIFY(!days.desk->window->results().newsButton().isVisible());
        QVERIFY(days.said().filter(QStringLiteral("\nNouvelle\n")).isEmpty());
        QVERIFY(!days.desk->window->commands().showNews->isEnabled());
        QVERIFY(!days.desk->window->commands().markNewsRead->isEnabled());
    }

    void whatASyncBringsIsMarkedInWordsAndListedByOneClick()
    {
        Mornings days;
        days.open();
        days.retitle(bankAccount, QStringLiteral("Ouvrir un compte autrement"));
        const QStringList changed = days.said().filter(QStringLiteral("\nModifiée\n"));
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed.first().startsWith(QStringLiteral("Ouvrir un compte autrement")));
        Button &news = days.desk->window->results().newsButton();
        QVERIFY(news.isVisible());
        QVERIFY2(news.words().endsWith(u'1'), qPrintable(news.words()));
        QTest::mouseClick(&news, Qt::LeftButton);
        days.rest();
        QCOMPARE(days.desk->window->list().model()->rowCount(), 1);
        QTest::mouseClick(&news, Qt::LeftButton);
        days.rest();
        QCOMPARE(days.desk->window->list().model()->rowCount(), 20);
    }

    void theNightIsLastTimeAndTheSyncIsNot()
    {
        Mornings days;
        days.open();
        days.retitle(bankAccount, QStringLiteral("Un"));
        days.retitle(bankAccount, QStringLiteral("Deux"));
        QCOMPARE(days.desk->model.news().fiches().size(), 1);
        days.close();
        days.open(); // its library is the sample's again: that is what a sync of the night has done
        const QStringList changed = days.said().filter(QStringLiteral("\nModifiée\n"));
        QCOMPARE(changed.size(), 1);
        days.close();
        days.open();
        QVERIFY(days.said().filter(QStringLiteral("\nModifiée\n")).isEmpty());
    }

    void allIsReadByKeysAndTheListIsWholeAgain()
    {
        Mornings days;
        days.open();
        days.retitle(bankAccount, QStringLiteral("Ouvrir un compte autrement"));
        QTest::keyClick(days.desk->window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        days.rest();
        QCOMPARE(days.desk->window->list().model()->rowCount(), 1);
        Button &read = days.desk->window->results().markReadButton();
        QVERIFY(read.isVisible());
        read.setFocus();
        QTest::keyClick(&read, Qt::Key_Space);
        days.rest();
        QCOMPARE(days.desk->window->list().model()->rowCount(), 20);
        QVERIFY(!read.isVisible() && !days.desk->window->results().newsButton().isVisible());
        QVERIFY(days.said().filter(QStringLiteral("\nModifiée\n")).isEmpty());
    }

    void whatHasChangedIsReadWordByWord()
    {
        Mornings days;
        days.open();
        days.retitle(bankAccount, QStringLiteral("Ouvrir une boîte"));
        days.retitle(bankAccount, QStringLiteral("Ouvrir un coffre à Lyon"));
        days.desk->press(days.desk->window->commands().markNewsRead);
        days.rest();
        days.retitle(bankAccount, QStringLiteral("Ouvrir un coffre à Brest"));
        NewsLine &line = days.desk->window->reading().news();
        days.desk->model.open(residencePermit);
        days.desk->rest();
        QVERIFY(!line.isVisible());
        QVERIFY(!days.desk->window->commands().whatChanged->isEnabled());
        days.desk->model.open(bankAccount);
        days.desk->rest();
        QVERIFY(line.isVisible());
        QCOMPARE(line.words(), QStringLiteral("Modifiée depuis le 20 novembre 2026."));
        QTest::mouseClick(&line.button(), Qt::LeftButton);
        days.rest();
        const ChangesDialog *dialog = Mornings::dialog();
        QVERIFY(dialog);
        QCOMPARE(dialog->text().toPlainText(), QStringLiteral("Titre\nOuvrir un coffre à LyonBrest"));
        // Not by looks alone.
        QCOMPARE(dialog->text().accessibleDescription(),
                 QStringLiteral("Titre. N’y est plus\u00a0: Lyon. Nouveau\u00a0: Brest."));
        QTextCursor word(dialog->text().document());
        word.setPosition(static_cast<int>(dialog->text().toPlainText().indexOf(QStringLiteral("Lyon"))) + 1);
        QVERIFY(word.charFormat().fontStrikeOut() && !word.charFormat().fontUnderline());
        word.setPosition(static_cast<int>(dialog->text().toPlainText().indexOf(QStringLiteral("Brest"))) + 1);
        QVERIFY(word.charFormat().fontUnderline() && !word.charFormat().fontStrikeOut());
        QTest::keyClick(const_cast<ChangesDialog *>(dialog), Qt::Key_Escape);
        QVERIFY(!Mornings::dialog());
    }

    void ofALongTextTheChangeIsShownWithWhatIsAround()
    {
        SectionChange change;
        change.key = QStringLiteral("what");
        const QString stayed = QStringLiteral("mot ").repeated(200);
        change.words = {{WordChange::Kind::Kept, stayed},
                        {WordChange::Kind::Added, QStringLiteral("neuf ")},
                        {WordChange::Kind::Kept, stayed}};
        const Mornings days;
        Appearance appearance(Profile::Desktop);
        const ChangesDialog dialog(appearance, {QStringLiteral("x"), Language::Fr, Kind::Demarche, {}, {change}});
        const QString text = dialog.text().toPlainText();
        QVERIFY2(text.size() < 400, qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("mot neuf mot")));
        QCOMPARE(text.count(QStringLiteral("…")), 2);
    }

    void newsFollowsTheLanguageAndThePersonWhoLeavesTakesNothingOfItAway()
    {
        Mornings days;
        days.open();
        days.retitle(bankAccount, QStringLiteral("Ouvrir un compte autrement"));
        days.desk->press(days.desk->window->commands().showNews);
        days.desk->model.setInterfaceLanguage(Language::Ar);
        days.desk->rest();
        QCOMPARE(days.said().size(), 1);
        QVERIFY2(days.said().first().contains(QStringLiteral("\nتغيّرت\n")), qPrintable(days.said().first()));
        days.desk->press(days.desk->window->commands().nextPerson);
        QVERIFY(!days.desk->model.isNewsShown()); // the next one begins with everything
        QCOMPARE(days.desk->model.news().fiches().size(), 1);
    }
};

ESCALE_TEST(TestNews)
#include "tst_news.moc"
