// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+P, one place for everything a person takes away: each way in one press, in the person's language, under a good
// name in a good folder; what cannot be is greyed with its reason; a trouble leaves the page open.
#include "desktop/handoverdialog.h"
#include "desktop/sayingbar.h"
#include "desktoprig.h"
#include "pdftext.h"
#include "samplelibrary.h"
#include "testprogram.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPrintDialog>
#include <QScrollBar>
#include <QSemaphore>
#include <QThreadPool>
#include <QUrlQuery>

using namespace escale;
using namespace escale::test;

class TestHandOver : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DesktopRig> m_desk;
    QTemporaryDir m_folder;
    int m_number = 0;
    QList<QUrl> m_opened;
    bool m_opens = true;

    QString folder() const { return m_folder.filePath(QString::number(m_number)); }

    std::unique_ptr<HandOverDialog> dialogFor(const HandOverDialog::Request &request)
    {
        auto dialog =
            std::make_unique<HandOverDialog>(m_desk->services, request, m_desk->window, [this](const QUrl &url) {
                m_opened.append(url);
                return m_opens;
            });
        HandOverChoices choices;
        choices.folder = folder();
        dialog->setChoices(choices);
        dialog->show();
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog.get()))
            qFatal("the dialog is not in front");
        wait(*dialog);
        return dialog;
    }
    std::unique_ptr<HandOverDialog> arabic()
    {
        return dialogFor({bankAccount, {}, Language::Ar, HandOverDialog::Scope::Fiche});
    }
    static void wait(HandOverDialog &dialog) { QTRY_VERIFY_WITH_TIMEOUT(dialog.settled(), 60'000); }
    static void choose(HandOverDialog &dialog, HandOverLanguages languages)
    {
        dialog.languagesButton(languages).click();
        wait(dialog);
    }
    static HandOverDialog::Request openAccount()
    {
        return {bankAccount, {}, Language::Ar, HandOverDialog::Scope::Fiche};
    }
    static QComboBox &printers(HandOverDialog &dialog)
    {
        return *dialog.findChild<HandOverWays *>()->findChild<QComboBox *>();
    }
    /// Read `names` only once the dialog has said that it was sent.
    static HandOverSheets::Send printsInto(QStringList &names)
    {
        return [&names](const QString &name, const Paper &) -> Result<Done> {
            names.append(name);
            return Done{};
        };
    }
    static QString sentTo(const QString &printer)
    {
        return QStringLiteral("Envoyé à l’imprimante \u2066%1\u2069.").arg(printer);
    }
    [[nodiscard]] QStringList files() const { return QDir(folder()).entryList(QDir::Files); }
    ReadFiche read(const QString &id, Language language)
    {
        std::optional<ReadFiche> got;
        m_desk->library.fiche(id, language, m_desk.get()->window,
                              [&got](const Result<ReadFiche> &answer) { got = *answer; });
        m_desk->rest();
        return *got;
    }

private Q_SLOTS:
    void init()
    {
        ++m_number;
        m_opened.clear();
        m_opens = true;
        m_desk = std::make_unique<DesktopRig>();
    }
    void cleanup() { m_desk.reset(); }

    void ctrlPOpensItOnTheOpenFicheInThePersonsLanguage()
    {
        m_desk->model.open(bankAccount);
        m_desk->model.setSecondLanguage(Language::Ar);
        m_desk->rest();
        QCOMPARE(m_desk->window->commands().print->shortcut(), QKeySequence(QKeySequence::Print));
        m_desk->press(m_desk->window->commands().print);
        auto *dialog = m_desk->window->findChild<HandOverDialog *>();
        QVERIFY(dialog != nullptr);
        wait(*dialog);
        QVERIFY(dialog->preview().sheets() > 0);
        QVERIFY(dialog->languagesButton(HandOverLanguages::SideBySide).text().contains(ownName(Language::Ar)));
        QCOMPARE(m_desk->window->layoutDirection(), Qt::LeftToRight);
        QVERIFY(dialog->button(HandOverDialog::Way::Print).isDefault());
    }

    void withoutAFicheThereIsNothingToHandOver()
    {
        m_desk->press(m_desk->window->commands().print);
        QVERIFY(m_desk->window->findChild<HandOverDialog *>() == nullptr);
    }

    /// Two actions: Ctrl+P, Alt+1.
    void aPdfOfTwoLanguagesHasAGoodNameInItsFolder()
    {
        REQUIRE_PDFTOTEXT;
        const auto dialog = arabic();
        QTest::keyClick(dialog.get(), Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(files().size(), 1, 30'000);
        const QString name = files().first();
        QVERIFY2(name.endsWith(QLatin1String("_ar-fr.pdf")), qPrintable(name));
        const QString text = pdfText(QDir(folder()).filePath(name)).simplified();
        QVERIFY(text.contains(read(bankAccount, Language::Fr).translation.title));
        QTRY_VERIFY(dialog->said().contains(name));
        // Again: the first one stays.
        dialog->go(HandOverDialog::Way::Pdf);
        QTRY_COMPARE_WITH_TIMEOUT(files().size(), 2, 30'000);
        QVERIFY(files().contains(QString(name).replace(QLatin1String(".pdf"), QLatin1String("-2.pdf"))));
    }

    void eachChoiceOfLanguagesGivesItsOwnPages()
    {
        const auto dialog = arabic();
        const QString french = read(bankAccount, Language::Fr).translation.title;
        const QString title = read(bankAccount, Language::Ar).translation.title;
        const auto textFile = [&](HandOverLanguages languages) {
            choose(*dialog, languages);
            QGuiApplication::clipboard()->clear();
            dialog->go(HandOverDialog::Way::CopyText);
            return QGuiApplication::clipboard()->text();
        };
        for (const auto languages : {HandOverLanguages::SideBySide, HandOverLanguages::Under}) {
            const QString both = textFile(languages);
            QVERIFY(both.contains(french) && both.contains(title));
        }
        const QString persons = textFile(HandOverLanguages::Persons), own = textFile(HandOverLanguages::Other);
        QVERIFY(persons.contains(title) && !persons.contains(french));
        QVERIFY(own.contains(french) && !own.contains(title));
    }

    void thePhoneFileStandsByItselfInBothDirections()
    {
        const auto dialog = arabic();
        QTest::keyClick(dialog.get(), Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE(files().size(), 1); // a button pressed by a key goes down for a moment
        QVERIFY(files().first().endsWith(QLatin1String("_ar-fr.html")));
        QFile file(QDir(folder()).filePath(files().first()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(file.readAll());
        QVERIFY(html.contains(QLatin1String("dir=\"rtl\"")) && html.contains(QLatin1String("dir=\"ltr\"")));
        QVERIFY(!html.contains(QLatin1String("<script")));
    }

    void theLetterHasTitleAndLinkInThePersonsLanguage()
    {
        const auto dialog = arabic();
        QTest::keyClick(dialog.get(), Qt::Key_3, Qt::AltModifier);
        QTRY_COMPARE(m_opened.size(), 1);
        QCOMPARE(m_opened.first().scheme(), QStringLiteral("mailto"));
        const QUrlQuery query(m_opened.first());
        QCOMPARE(query.queryItemValue(QStringLiteral("subject"), QUrl::FullyDecoded),
                 read(bankAccount, Language::Ar).translation.title);
        const QString body = query.queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded);
        QVERIFY(body.contains(QLatin1String("https://refugies.info/ar/")) && body.contains(bankAccount));
        QVERIFY(body.contains(read(bankAccount, Language::Fr).translation.title));
        m_opens = false;
        dialog->go(HandOverDialog::Way::Mail);
        QVERIFY(!dialog->said().isEmpty());
    }

    void theLinkIsThePersonsAndOneALine()
    {
        const auto dialog =
            dialogFor({bankAccount, {bankAccount, residencePermit}, Language::Ar, HandOverDialog::Scope::Selection});
        dialog->go(HandOverDialog::Way::CopyLink);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith(QLatin1String("https://refugies.info/ar/")) && lines[0].contains(bankAccount));
        QVERIFY(lines[1].contains(residencePermit));
    }

    void aSelectionIsOneBooklet()
    {
        const auto one = arabic();
        const auto both =
            dialogFor({bankAccount, {bankAccount, residencePermit}, Language::Ar, HandOverDialog::Scope::Selection});
        QVERIFY(both->preview().sheets() > one->preview().sheets());
        both->go(HandOverDialog::Way::Pdf);
        QTRY_COMPARE_WITH_TIMEOUT(files().size(), 1, 30'000);
        QVERIFY2(files().first().contains(QLatin1String("+1_")), qPrintable(files().first()));
    }

    void whatIsNotWantedIsNotOnThePages()
    {
        const auto dialog = arabic();
        HandOverChoices choices = dialog->choices();
        const int whole = dialog->preview().sheets();
        choices.steps = choices.facts = false;
        choices.languages = HandOverLanguages::Other;
        dialog->setChoices(choices);
        wait(*dialog);
        const int few = dialog->preview().sheets();
        choices.bring = true;
        dialog->setChoices(choices);
        wait(*dialog);
        QVERIFY(few < whole);
        QVERIFY(dialog->preview().sheets() > few);
    }

    /// A press that comes before the fiches or the pages are there waits for those that were chosen last.
    void nothingOfWhatWasChosenBeforeGoesOut()
    {
        REQUIRE_PDFTOTEXT;
        const auto dialog = dialogFor({bankAccount, {residencePermit}, Language::Ar, HandOverDialog::Scope::Fiche});
        QGuiApplication::clipboard()->clear();
        dialog->scope().setCurrentIndex(dialog->scope().findData(int(HandOverDialog::Scope::Selection)));
        QVERIFY(!dialog->settled());
        dialog->go(HandOverDialog::Way::CopyLink);
        QVERIFY(!dialog->said().isEmpty());
        QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        QVERIFY(QGuiApplication::clipboard()->text().contains(residencePermit));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(bankAccount));
        // Paper: another language of the other fiche, at once.
        dialog->scope().setCurrentIndex(dialog->scope().findData(int(HandOverDialog::Scope::Fiche)));
        dialog->languagesButton(HandOverLanguages::Other).click();
        dialog->go(HandOverDialog::Way::Pdf);
        QTRY_COMPARE_WITH_TIMEOUT(files().size(), 1, 30'000);
        QVERIFY2(files().first().endsWith(QLatin1String("_fr.pdf")), qPrintable(files().first()));
        const QString text = pdfText(QDir(folder()).filePath(files().first())).simplified();
        QVERIFY(text.contains(read(bankAccount, Language::Fr).translation.title.simplified()));
        QVERIFY(!text.contains(read(residencePermit, Language::Fr).translation.title.simplified()));
        // A choice made while pages are laid out.
        const QString before = files().first();
        dialog->languagesButton(HandOverLanguages::SideBySide).click();
        dialog->languagesButton(HandOverLanguages::Other).click();
        dialog->scope().setCurrentIndex(dialog->scope().findData(int(HandOverDialog::Scope::Bring)));
        dialog->go(HandOverDialog::Way::Pdf);
        QTRY_COMPARE_WITH_TIMEOUT(files().size(), 2, 30'000);
        wait(*dialog);
        QStringList later = files();
        later.removeOne(before);
        QProcess info;
        info.start(QStringLiteral("pdfinfo"), {QDir(folder()).filePath(later.first())});
        QVERIFY(info.waitForFinished());
        const QString pages = QString::fromUtf8(info.readAllStandardOutput()).section(QStringLiteral("Pages:"), 1);
        QCOMPARE(pages.trimmed().section(u'\n', 0, 0).toInt(), dialog->preview().sheets());
    }

    /// CUPS asks the network: the window is there before it answers, and goes before it answers.
    void theSystemIsAskedForPrintersApart()
    {
        QSemaphore answer, asked;
        QThread *there = nullptr;
        m_desk->services.printers = [&] {
            there = QThread::currentThread();
            asked.release();
            answer.acquire();
            return PrinterList::Printers{{QStringLiteral("Accueil"), QStringLiteral("Bureau")},
                                         QStringLiteral("Bureau")};
        };
        const HandOverDialog::Request request{bankAccount, {}, Language::Ar, HandOverDialog::Scope::Fiche};
        auto dialog = std::make_unique<HandOverDialog>(m_desk->services, request, m_desk->window);
        dialog->show();
        wait(*dialog);
        asked.acquire();
        QVERIFY(there != nullptr && there != QThread::currentThread());
        auto *list = dialog->findChild<HandOverWays *>()->findChild<QComboBox *>();
        QCOMPARE(list->count(), 1);
        answer.release();
        QTRY_COMPARE(list->count(), 3);
        QCOMPARE(list->currentText(), QStringLiteral("Bureau"));
        dialog = std::make_unique<HandOverDialog>(m_desk->services, request, m_desk->window);
        asked.acquire();
        dialog.reset(); // waits for nobody
        answer.release();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }

    void whichPrinterEnterPrintsOn_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("usual");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("chosen");
        const QString one = QStringLiteral("Accueil"), two = QStringLiteral("Bureau"), asks;
        QTest::newRow("none") << QStringList() << QString() << QString() << asks;
        QTest::newRow("none any more") << QStringList() << QString() << one << asks;
        QTest::newRow("several, none of them usual: the person says which")
            << QStringList{one, two} << QString() << QString() << asks;
        QTest::newRow("several, and what was used is gone")
            << QStringList{one, two} << QString() << QStringLiteral("Couloir") << asks;
        QTest::newRow("the only one") << QStringList{two} << QString() << QString() << two;
        QTest::newRow("the system's") << QStringList{one, two} << two << QString() << two;
        QTest::newRow("the last one") << QStringList{one, two} << two << one << one;
        QTest::newRow("a name of a hundred letters")
            << QStringList{QString(100, u'x'), one} << QString(100, u'x') << QString() << QString(100, u'x');
    }
    void whichPrinterEnterPrintsOn()
    {
        QFETCH(const QStringList, names);
        QFETCH(const QString, usual);
        QFETCH(const QString, last);
        QFETCH(const QString, chosen);
        HandOverWays ways;
        ways.setPrinters({names, usual}, last);
        QCOMPARE(ways.printer(), chosen);
        QVERIFY2(ways.findChild<QComboBox *>()->sizeHint().width() < 500,
                 qPrintable(QString::number(ways.findChild<QComboBox *>()->sizeHint().width())));
        // What the person has chosen since stays when the list comes again.
        if (names.size() > 1) {
            ways.findChild<QComboBox *>()->setCurrentIndex(1);
            ways.setPrinters({names, usual}, last);
            QCOMPARE(ways.printer(), names.at(1));
        }
    }

    /// A slow CUPS: what the list then brings was never on the screen. Only where papers went last time do they go
    /// unasked.
    void pressedBeforeThePrintersAreKnown_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("of last time") << QStringLiteral("Bureau") << true;
        QTest::newRow("another stands in for the one of last time") << QStringLiteral("Couloir") << false;
        QTest::newRow("none was ever used") << QString() << false;
    }
    void pressedBeforeThePrintersAreKnown()
    {
        QFETCH(const QString, last);
        QFETCH(const bool, atOnce);
        QSemaphore answer;
        m_desk->services.printers = [&] {
            answer.acquire();
            return PrinterList::Printers{{QStringLiteral("Accueil"), QStringLiteral("Bureau")},
                                         QStringLiteral("Bureau")};
        };
        QStringList printed;
        m_desk->services.send = printsInto(printed);
        m_desk->services.memory.setValue(QStringLiteral("handover/printer"), last);
        HandOverDialog dialog(m_desk->services, openAccount(), m_desk->window);
        dialog.show();
        wait(dialog);
        dialog.go(HandOverDialog::Way::Print);
        const QString moment = dialog.said();
        QVERIFY(!moment.isEmpty());
        answer.release();
        QTRY_COMPARE(printers(dialog).currentText(), QStringLiteral("Bureau"));
        if (!atOnce) {
            QTRY_VERIFY(dialog.said() != moment);
            QVERIFY2(dialog.said().startsWith(QStringLiteral("L’imprimante est \u2066Bureau\u2069.")),
                     qPrintable(dialog.said()));
            QVERIFY(printed.isEmpty());
            QTest::keyClick(&dialog, Qt::Key_Return);
        }
        QTRY_COMPARE(dialog.said(), sentTo(QStringLiteral("Bureau")));
        QCOMPARE(printed, QStringList(QStringLiteral("Bureau")));
    }

    void whichPrinterIsTheNextDays_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<bool>("chosen");
        QTest::addColumn<bool>("prints");
        QTest::addColumn<QString>("next");
        const QString usual = QStringLiteral("Accueil"), office = QStringLiteral("Bureau");
        QTest::newRow("chosen and printed on") << QString() << true << true << office;
        QTest::newRow("chosen instead of the one of last time") << usual << true << true << office;
        QTest::newRow("it did not print") << usual << true << false << usual;
        QTest::newRow("stood in for one that is switched off this morning")
            << QStringLiteral("Couloir") << false << true << QStringLiteral("Couloir");
    }
    void whichPrinterIsTheNextDays()
    {
        QFETCH(const QString, last);
        QFETCH(const bool, chosen);
        QFETCH(const bool, prints);
        QFETCH(const QString, next);
        m_desk->services.printers = [] {
            return PrinterList::Printers{{QStringLiteral("Accueil"), QStringLiteral("Bureau")},
                                         QStringLiteral("Accueil")};
        };
        QStringList printed;
        if (prints) // else the desk's own, which refuses
            m_desk->services.send = printsInto(printed);
        m_desk->services.memory.setValue(QStringLiteral("handover/printer"), last);
        HandOverDialog dialog(m_desk->services, openAccount(), m_desk->window);
        dialog.show();
        wait(dialog);
        QTRY_COMPARE(printers(dialog).count(), 3);
        QCOMPARE(printers(dialog).currentText(), QStringLiteral("Accueil"));
        if (chosen)
            QTest::keyClick(&printers(dialog), Qt::Key_Down);
        const QString name = printers(dialog).currentText();
        QCOMPARE(name, chosen ? QStringLiteral("Bureau") : QStringLiteral("Accueil"));
        QVERIFY(dialog.button(HandOverDialog::Way::Print).accessibleDescription().contains(name));
        dialog.go(HandOverDialog::Way::Print);
        QTRY_COMPARE(dialog.said(), prints ? sentTo(name) : QStringLiteral("a test has no printer"));
        QCOMPARE(printed, prints ? QStringList(name) : QStringList());
        QCOMPARE(m_desk->services.memory.value(QStringLiteral("handover/printer")).toString(), next);
    }

    /// The system's own dialog prints into a file, too: that is saved, and its folder is opened.
    void whatTheSystemsDialogPutsIntoAFileIsSaved()
    {
        QTemporaryDir elsewhere;
        const auto dialog = arabic();
        QTimer answering;
        connect(&answering, &QTimer::timeout, dialog.get(), [&] {
            auto *system = qobject_cast<QPrintDialog *>(QApplication::activeModalWidget());
            if (system == nullptr)
                return;
            answering.stop();
            system->findChild<QLineEdit *>(QStringLiteral("filename"))
                ->setText(elsewhere.filePath(QStringLiteral("paper.pdf")));
            system->accept();
        });
        answering.start(20);
        dialog->go(HandOverDialog::Way::Print);
        QTRY_VERIFY2_WITH_TIMEOUT(dialog->said().contains(QStringLiteral("\u2066paper.pdf\u2069")),
                                  qPrintable(dialog->said()), 30'000);
        QVERIFY(QFileInfo(elsewhere.filePath(QStringLiteral("paper.pdf"))).size() > 0);
        dialog->findChild<SayingBar *>()->button().click();
        QCOMPARE(m_opened.last(), QUrl::fromLocalFile(elsewhere.path()));
    }

    void nothingJumpsWhenSomethingIsSaid_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("textStep");
        for (const Language language : allLanguages) {
            for (const int step : {defaultTextStep, textSteps - 1})
                QTest::addRow("%s %d", code(language).data(), step) << language << step;
        }
    }
    /// What came of a press is said over the foot of the pages: these, choices and buttons stay in place, no room is
    /// empty while nothing is said, and the keys that turn the pages are not covered.
    void nothingJumpsWhenSomethingIsSaid()
    {
        QFETCH(const Language, language);
        QFETCH(const int, textStep);
        m_desk->model.setInterfaceLanguage(language);
        m_desk->appearance.setTextStep(textStep);
        m_desk->window->resize(textStep == defaultTextStep ? QSize(1440, 900) : QSize(1024, 768));
        m_desk->rest();
        const QString printer = QStringLiteral("Imprimante_de_l-accueil_au_rez-de-chaussee");
        m_desk->services.printers = [=] { return PrinterList::Printers{{printer}, printer}; };
        QStringList printed;
        m_desk->services.send = printsInto(printed);
        const auto dialog = arabic();
        QTRY_COMPARE(printers(*dialog).count(), 2);
        QCoreApplication::processEvents();
        const auto places = [&] {
            QList<QRect> all{dialog->preview().geometry(), dialog->panel().geometry()};
            for (const QAbstractButton *one : dialog->findChild<HandOverWays *>()->findChildren<QAbstractButton *>())
                all.append(QRect(one->mapTo(dialog.get(), QPoint()), one->size()));
            return all;
        };
        const QList<QRect> before = places();
        QCOMPARE(dialog->preview().geometry().bottom() + 1, dialog->findChild<HandOverWays *>()->y());
        m_opens = false;
        const auto said = [&](const char *what) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            QVERIFY2(places() == before, what);
            auto *bar = dialog->findChild<SayingBar *>();
            const auto *words = bar->findChild<QLabel *>();
            QVERIFY2(words->isVisible() && words->heightForWidth(words->width()) <= words->height(),
                     qPrintable(QStringLiteral("%1 is cut: %2").arg(QLatin1String(what), words->text())));
            QVERIFY2(dialog->preview().room().contains(bar->geometry()), what);
            for (const QWidget *key : dialog->preview().findChildren<QToolButton *>())
                QVERIFY2(!bar->geometry().intersects(key->geometry()), what);
        };
        dialog->go(HandOverDialog::Way::CopyLink);
        said("link");
        dialog->go(HandOverDialog::Way::Mail);
        said("trouble");
        dialog->go(HandOverDialog::Way::PhoneFile);
        said("phone file");
        dialog->go(HandOverDialog::Way::Pdf);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->said().contains(QLatin1String(".pdf")), 30'000);
        said("PDF");
        dialog->go(HandOverDialog::Way::CopyText); // the button of the folder goes
        said("text");
        dialog->go(HandOverDialog::Way::Print);
        QTRY_VERIFY(dialog->said().contains(printer));
        said("printed");
    }

    /// A box that is ticked lays out pages; it does not fill the lists of the window anew.
    void aChoiceKeepsTheListsAsTheyAre()
    {
        const auto dialog = dialogFor({bankAccount, {residencePermit}, Language::Ar, HandOverDialog::Scope::Fiche});
        QSignalSpy filled(dialog->scope().model(), &QAbstractItemModel::rowsInserted);
        for (QCheckBox *box : dialog->panel().findChildren<QCheckBox *>()) {
            if (box->isEnabled())
                box->click();
        }
        wait(*dialog);
        QCOMPARE(filled.size(), 0);
    }

    void largePrintTakesMorePaper()
    {
        const auto dialog =
            dialogFor({bankAccount, {bankAccount, residencePermit}, Language::Ar, HandOverDialog::Scope::Selection});
        HandOverChoices choices = dialog->choices();
        choices.languages = HandOverLanguages::Other;
        dialog->setChoices(choices);
        wait(*dialog);
        const int usual = dialog->preview().sheets();
        choices.large = true;
        dialog->setChoices(choices);
        wait(*dialog);
        QVERIFY(dialog->preview().sheets() > usual);
    }

    void theChoicesAreRememberedAndThePersonIsNot()
    {
        {
            const auto dialog = arabic();
            HandOverChoices choices = dialog->choices();
            choices.languages = HandOverLanguages::Under;
            choices.large = true;
            choices.code = false;
            dialog->setChoices(choices);
        }
        QDir().mkpath(folder());
        HandOverDialog next(m_desk->services, {bankAccount, {}, Language::Fa, HandOverDialog::Scope::Fiche});
        QCOMPARE(next.choices().languages, HandOverLanguages::Under);
        QVERIFY(next.choices().large && !next.choices().code);
        m_desk->services.memory.sync();
        QFile memory(m_desk->services.memory.fileName());
        QVERIFY(memory.open(QIODevice::ReadOnly));
        const QByteArray kept = memory.readAll();
        const qsizetype ours = kept.indexOf("[handover]");
        QVERIFY(ours >= 0);
        const QByteArray group = kept.mid(ours, kept.indexOf("\n[", ours + 1) - ours);
        QVERIFY2(!group.contains("ar\n") && !group.contains(bankAccount.toLatin1()), group.constData());
    }

    /// A person who speaks French: nothing to put beside it, and last time's choice stays for the next person.
    void withFrenchThereIsOneLanguageAndTheChoiceStays()
    {
        const auto dialog = dialogFor({bankAccount, {}, Language::Fr, HandOverDialog::Scope::Fiche});
        QVERIFY(dialog->languagesButton(HandOverLanguages::Other).isChecked());
        QVERIFY(!dialog->languagesButton(HandOverLanguages::SideBySide).isEnabled());
        QCOMPARE(dialog->choices().languages, HandOverLanguages::SideBySide);
        dialog->go(HandOverDialog::Way::PhoneFile);
        QVERIFY(files().first().endsWith(QLatin1String("_fr.html")));
    }

    /// Who reads French sits beside a caseworker who reads Arabic: both languages of the table, the person's first, and
    /// link and letter are the person's.
    void whoReadsFrenchBesideAnotherLanguageHasBoth()
    {
        QDir().mkpath(folder());
        m_desk->services.memory.setValue(QStringLiteral("handover/folder"), folder());
        m_desk->model.setInterfaceLanguage(Language::Ar);
        m_desk->model.setContentLanguage(Language::Ar);
        m_desk->model.setPersonsLanguage(Language::Fr);
        m_desk->model.open(bankAccount);
        m_desk->rest();
        QTest::keyClick(m_desk->window, Qt::Key_P, Qt::ControlModifier);
        auto *dialog = m_desk->window->findChild<HandOverDialog *>();
        QVERIFY(dialog);
        wait(*dialog);
        QVERIFY(dialog->languagesButton(HandOverLanguages::SideBySide).isChecked());
        QCOMPARE(dialog->languagesButton(HandOverLanguages::Persons).text(), QStringLiteral("الفرنسية فقط"));
        QVERIFY(dialog->languagesButton(HandOverLanguages::Other).text().contains(QStringLiteral("العربية")));
        dialog->go(HandOverDialog::Way::Pdf);
        QTRY_COMPARE_WITH_TIMEOUT(files().filter(QStringLiteral("_fr-ar.pdf")).size(), 1, 30'000);
        const auto copied = [dialog] {
            dialog->go(HandOverDialog::Way::CopyLink);
            return QGuiApplication::clipboard()->text();
        };
        QVERIFY2(copied().contains(QStringLiteral("/fr/")), qPrintable(copied()));
        const auto only = [&](HandOverLanguages languages) {
            dialog->languagesButton(languages).click();
            wait(*dialog);
            dialog->go(HandOverDialog::Way::PhoneFile);
        };
        only(HandOverLanguages::Persons);
        QCOMPARE(files().filter(QStringLiteral("_fr.html")).size(), 1);
        QVERIFY(copied().contains(QStringLiteral("/fr/")));
        only(HandOverLanguages::Other); // the caseworker's alone, for themselves
        QCOMPARE(files().filter(QStringLiteral("_ar.html")).size(), 1);
        QVERIFY(copied().contains(QStringLiteral("/ar/")));
        only(HandOverLanguages::Under);
        QCOMPARE(files().filter(QStringLiteral("_fr-ar.html")).size(), 1);
    }

    /// "Only French", chosen for another person, is French for this one too; and what a caseworker prints for
    /// themselves is not what the next person gets.
    void onlyFrenchOfLastTimeIsFrenchForWhoReadsFrench()
    {
        m_desk->services.memory.setValue(QStringLiteral("handover/languages"), QStringLiteral("french"));
        const auto opened = [this](Language persons, bool readsFrench) {
            HandOverDialog::Request request{bankAccount, {}, persons, HandOverDialog::Scope::Fiche};
            request.readsFrench = readsFrench;
            auto dialog = std::make_unique<HandOverDialog>(m_desk->services, request, m_desk->window);
            dialog->show();
            wait(*dialog);
            return dialog;
        };
        const auto link = [](HandOverDialog &dialog) {
            dialog.go(HandOverDialog::Way::CopyLink);
            return QGuiApplication::clipboard()->text();
        };
        {
            const auto dialog = opened(Language::Ar, true);
            QCOMPARE(dialog->choices().languages, HandOverLanguages::Persons);
            QVERIFY2(link(*dialog).contains(QStringLiteral("/fr/")), qPrintable(link(*dialog)));
        }
        QCOMPARE(opened(Language::Uk, false)->choices().languages, HandOverLanguages::Other); // French, as before
        {
            const auto dialog = opened(Language::Uk, false);
            dialog->languagesButton(HandOverLanguages::SideBySide).click();
        }
        {
            const auto dialog = opened(Language::Ar, true);
            dialog->languagesButton(HandOverLanguages::Other).click(); // Arabic, for the caseworker
            QVERIFY2(link(*dialog).contains(QStringLiteral("/ar/")), qPrintable(link(*dialog)));
        }
        QCOMPARE(opened(Language::Uk, false)->choices().languages, HandOverLanguages::SideBySide);
    }

    void whatWasSaidOfTheLastPagesGoesWithThem()
    {
        const auto dialog = dialogFor({bankAccount, {}, Language::Ar, HandOverDialog::Scope::Fiche});
        dialog->go(HandOverDialog::Way::CopyLink);
        auto *said = dialog->findChild<SayingBar *>();
        QVERIFY(!said->text().isEmpty());
        HandOverChoices choices = dialog->choices();
        choices.large = !choices.large;
        dialog->setChoices(choices);
        QVERIFY(said->text().isEmpty());
        dialog->go(HandOverDialog::Way::CopyLink);
        QTest::mouseClick(said, Qt::LeftButton);
        QVERIFY(said->isHidden());
    }

    void anUntranslatedFicheIsHandedOverInFrenchOnceAndSaysSo()
    {
        const ReadFiche now = read(bankAccount, Language::Fr);
        m_desk->change(PutFiche{now.fiche, {FreshText{now.translation, {}}}, LanguageSet{Language::Fr}});
        const auto dialog = arabic();
        dialog->go(HandOverDialog::Way::PhoneFile);
        QVERIFY2(files().first().endsWith(QLatin1String("_fr.html")), qPrintable(files().first()));
        QStringList notes;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible())
                notes.append(label->text());
        }
        QVERIFY2(notes.join(u'\n').contains(ownName(Language::Ar)), qPrintable(notes.join(u'\n')));
    }

    void aFicheThatHasGoneIsSaidAndTheOthersAreHandedOver()
    {
        const auto dialog =
            dialogFor({bankAccount, {bankAccount, QString(24, u'0')}, Language::Ar, HandOverDialog::Scope::Selection});
        dialog->go(HandOverDialog::Way::CopyLink);
        QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 1);
        const auto nothing = dialogFor({QString(24, u'0'), {}, Language::Ar, HandOverDialog::Scope::Fiche});
        QCOMPARE(nothing->preview().sheets(), 0);
        for (const auto way : {HandOverDialog::Way::Print, HandOverDialog::Way::Pdf, HandOverDialog::Way::Sms})
            QVERIFY(!nothing->button(way).isEnabled());
    }

    void aFolderThatTakesNothingIsSaidAndThePageStays()
    {
        const auto dialog = arabic();
        QFile file(m_folder.filePath(QStringLiteral("file%1").arg(m_number)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        HandOverChoices choices = dialog->choices();
        choices.folder = file.fileName() + QStringLiteral("/below");
        dialog->setChoices(choices);
        wait(*dialog);
        dialog->go(HandOverDialog::Way::PhoneFile);
        const QString phone = dialog->said();
        QVERIFY(!phone.isEmpty());
        dialog->go(HandOverDialog::Way::CopyLink);
        dialog->go(HandOverDialog::Way::Pdf);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->said(), phone, 30'000);
        QVERIFY(dialog->isVisible());
    }

    void withoutASourceAnSmsIsGreyedWithItsReason()
    {
        const auto dialog = arabic();
        QVERIFY(!dialog->button(HandOverDialog::Way::Sms).isEnabled());
        QVERIFY(dialog->button(HandOverDialog::Way::Sms).toolTip().size() > 20);
        m_desk->settings.feedUrl = QStringLiteral("https://api.example.org");
        const auto set = arabic();
        QVERIFY(set->button(HandOverDialog::Way::Sms).isEnabled());
        const auto two =
            dialogFor({bankAccount, {bankAccount, residencePermit}, Language::Ar, HandOverDialog::Scope::Selection});
        QVERIFY(!two->button(HandOverDialog::Way::Sms).isEnabled());
    }

    void theCentresNameAndLogoStandOnThePage()
    {
        REQUIRE_PDFTOTEXT;
        QImage logo(300, 100, QImage::Format_ARGB32);
        logo.fill(Qt::transparent);
        const QString file = m_folder.filePath(QStringLiteral("logo.png"));
        QVERIFY(logo.save(file));
        m_desk->settings.centreName = QStringLiteral("Accueil des Tilleuls");
        m_desk->settings.centreLogo = file;
        const auto dialog = arabic();
        dialog->go(HandOverDialog::Way::Pdf);
        QTRY_COMPARE_WITH_TIMEOUT(files().size(), 1, 30'000);
        const QString path = QDir(folder()).filePath(files().first());
        QVERIFY(pdfText(path).simplified().contains(QLatin1String("Accueil des Tilleuls")));
        QFile pdf(path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().contains("/Subtype /Image"));
    }

    void aLogoThatIsNoPictureIsLeftOut()
    {
        const QString file = m_folder.filePath(QStringLiteral("bad.png"));
        QFile bad(file);
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("not a picture");
        bad.close();
        m_desk->settings.centreLogo = file;
        QVERIFY(arabic()->preview().sheets() > 0);
    }

    void everyLanguageOfTheInterfaceHasItsWords_data()
    {
        QTest::addColumn<Language>("language");
        for (const Language language : allLanguages)
            QTest::newRow(code(language).data()) << language;
    }
    void everyLanguageOfTheInterfaceHasItsWords()
    {
        QFETCH(Language, language);
        const auto dialog = arabic();
        const QString before = dialog->button(HandOverDialog::Way::CopyText).text();
        m_desk->model.setInterfaceLanguage(language);
        m_desk->rest();
        if (language != Language::Fr)
            QVERIFY(dialog->button(HandOverDialog::Way::CopyText).text() != before);
        QVERIFY(!dialog->button(HandOverDialog::Way::Pdf).shortcut().isEmpty());
    }

    void itFitsTheSmallestScreenInTheLargestLetters_data() { everyLanguageOfTheInterfaceHasItsWords_data(); }
    void itFitsTheSmallestScreenInTheLargestLetters()
    {
        QFETCH(Language, language);
        m_desk->model.setInterfaceLanguage(language);
        m_desk->appearance.setTextStep(textSteps - 1);
        m_desk->window->resize(1024, 768);
        m_desk->rest();
        const auto dialog = arabic();
        QVERIFY2(dialog->width() <= 1024 && dialog->height() <= 768,
                 qPrintable(QStringLiteral("%1 x %2").arg(dialog->width()).arg(dialog->height())));
        for (const QAbstractButton *one : dialog->findChildren<QAbstractButton *>()) {
            if (!one->isVisible())
                continue;
            QVERIFY2(one->width() >= one->minimumSizeHint().width(), qPrintable(one->text()));
        }
        for (const auto way : {HandOverDialog::Way::Print, HandOverDialog::Way::Sms, HandOverDialog::Way::CopyText}) {
            const QPushButton &button = dialog->button(way);
            QVERIFY2(dialog->rect().contains(QRect(button.mapTo(dialog.get(), QPoint()), button.size())),
                     qPrintable(button.text()));
        }
        QCOMPARE(dialog->panel().horizontalScrollBar()->maximum(), 0); // no word of a choice is cut
    }
};

ESCALE_TEST(TestHandOver)
#include "tst_handover.moc"
