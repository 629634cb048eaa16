// SPDX-License-Identifier: GPL-3.0-or-later
// Selections as a caseworker handles them: made, named, copied, put together, carried as a file, begun with a starter
// path; the star fills the one that is current; ten thousand favourites are listed at once.
#include "desktop/selectionsdialog.h"
#include "desktoprig.h"
#include "samplelibrary.h"
#include "testprogram.h"

using namespace escale;
using namespace escale::test;

class TestSelections : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DesktopRig> m_desk;

    SelectionBook &book() { return m_desk->model.selections(); }
    void star(const QString &id)
    {
        m_desk->model.open(id);
        m_desk->rest();
        m_desk->press(m_desk->window->commands().select);
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DesktopRig>(); }
    void cleanup() { m_desk.reset(); }

    void theStarFillsTheCurrentSelection()
    {
        star(bankAccount);
        QCOMPARE(book().selections().size(), 1);
        const QString first = m_desk->model.currentSelection();
        const QString second = *book().create(QStringLiteral("Logement"));
        m_desk->model.setCurrentSelection(second);
        QVERIFY(!m_desk->window->commands().select->isChecked());
        star(residencePermit);
        QVERIFY(m_desk->window->commands().select->isChecked());
        QCOMPARE(book().selection(first)->fiches(), QStringList(bankAccount));
        QCOMPARE(book().selection(second)->fiches(), QStringList(residencePermit));
        QVERIFY(book().undo().ok());
        QVERIFY(!m_desk->window->commands().select->isChecked()); // observers hear of it
    }

    void whatLayInTheWindowsFileBecomesTheFirstSelection()
    {
        const QTemporaryDir folder;
        const QString memory = folder.filePath(QStringLiteral("window.ini"));
        {
            QSettings old(memory, QSettings::IniFormat);
            old.setValue(QStringLiteral("selection/fiches"), QStringList{bankAccount, residencePermit});
        }
        {
            DesktopRig desk(memory);
            QCOMPARE(desk.model.selection(), (QStringList{bankAccount, residencePermit}));
            desk.window->close();
        }
        DesktopRig again(memory);
        QCOMPARE(again.model.selection(), (QStringList{bankAccount, residencePermit}));
        QCOMPARE(again.model.selections().selections().size(), 1);
    }

    void itFitsTheSmallestScreenInTheLargestLetters()
    {
        m_desk->appearance.setTextStep(textSteps - 1);
        for (const Language language : allLanguages) {
            m_desk->model.setInterfaceLanguage(language);
            m_desk->rest();
            SelectionsDialog dialog(m_desk->services);
            dialog.show();
            m_desk->rest();
            QVERIFY2(dialog.width() <= 1024 && dialog.height() <= 640,
                     qPrintable(QStringLiteral("%1: %2 x %3")
                                    .arg(QLatin1String(code(language).data()))
                                    .arg(dialog.width())
                                    .arg(dialog.height())));
            for (const QAbstractButton *one : dialog.findChildren<QAbstractButton *>()) {
                if (one->isVisible())
                    QVERIFY2(dialog.rect().contains(QRect(one->mapTo(&dialog, QPoint()), one->size())),
                             qPrintable(one->text()));
            }
        }
    }

    void theWindowDoesAllOfIt()
    {
        star(bankAccount);
        star(residencePermit);
        SelectionsDialog dialog(m_desk->services);
        dialog.show();
        m_desk->rest();
        QCOMPARE(dialog.selections().count(), 1);
        QCOMPARE(dialog.fiches().count(), 2);
        dialog.fiches().setCurrentRow(1);
        dialog.move(-1);
        QCOMPARE(book().selections().first().fiches(), (QStringList{residencePermit, bankAccount}));
        dialog.fiches().setCurrentRow(0);
        dialog.setNote(QStringLiteral("apporter une photo"));
        QVERIFY(dialog.fiches().item(0)->text().contains(QLatin1String("apporter une photo")));
        dialog.duplicate();
        QCOMPARE(dialog.selections().count(), 2);
        dialog.create(QStringLiteral("Santé"));
        QCOMPARE(dialog.selections().count(), 3);
        QVERIFY(dialog.selections().currentItem()->text().contains(QStringLiteral("Santé")));
        dialog.rename(QStringLiteral("Santé et soins"));
        QVERIFY(dialog.selections().currentItem()->text().contains(QStringLiteral("soins")));
        dialog.selections().setCurrentRow(1);
        dialog.mergeInto(book().selections().last().id);
        QCOMPARE(dialog.selections().count(), 2);
        QCOMPARE(book().selections().last().items.size(), 2);
        const int before = dialog.selections().count();
        dialog.undo().click();
        dialog.undo().click();
        QVERIFY(dialog.selections().count() > before);
    }

    void aFileIsWrittenAndReadAndAHostileOneRefused()
    {
        star(bankAccount);
        SelectionsDialog dialog(m_desk->services);
        m_desk->rest();
        const QString file = m_desk->folder.filePath(QStringLiteral("a.selection.json"));
        dialog.exportTo(file);
        QVERIFY(QFile::exists(file));
        dialog.importFrom(file);
        QCOMPARE(dialog.selections().count(), 2);
        QFile bad(m_desk->folder.filePath(QStringLiteral("bad.selection.json")));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write(QByteArray("{\"a\":").repeated(5000));
        bad.close();
        dialog.importFrom(bad.fileName());
        QVERIFY(!dialog.said().isEmpty());
        dialog.importFrom(m_desk->folder.filePath(QStringLiteral("nothing")));
        QVERIFY(!dialog.said().isEmpty());
        QCOMPARE(dialog.selections().count(), 2);
        dialog.exportTo(QStringLiteral("/no/such/folder/x"));
        QVERIFY(!dialog.said().isEmpty());
    }

    void aStarterPathBecomesASelection()
    {
        SelectionsDialog dialog(m_desk->services);
        dialog.begin(StarterPath::FirstMonth);
        m_desk->rest();
        QTRY_COMPARE(dialog.selections().count(), 1);
        QVERIFY(book().selections().first().items.size() >= 5);
        QCOMPARE(book().selections().first().name, starterPathName(StarterPath::FirstMonth, Language::Fr));
    }

    void tenThousandFavouritesAreListed()
    {
        QStringList ids{bankAccount, residencePermit};
        for (int i = 0; i < 10'000; ++i)
            ids.append(QStringLiteral("6500000000000000%1").arg(i, 8, 16, QLatin1Char('0')));
        const QString id = *book().create({}, ids);
        m_desk->model.setCurrentSelection(id);
        QElapsedTimer timer;
        timer.start();
        m_desk->model.showWholeSelection();
        m_desk->rest();
        QCOMPARE(m_desk->model.found().rows().size(), 2); // what the library has of them
        SelectionsDialog dialog(m_desk->services);
        m_desk->rest();
        QCOMPARE(dialog.fiches().count(), 10'002);
        qInfo("%lld ms", timer.elapsed());
        QCOMPARE(m_desk->model.selection().size(), 10'002);
    }
};

ESCALE_TEST(TestSelections)
#include "tst_selections.moc"
