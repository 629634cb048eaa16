// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of the desk stand, in every language and on every page: nothing jumps when a page, a count or a
// button comes (heights of bars), icons stand in the middle of their buttons, and a ring that says where the keys go is
// whole, not cut by what holds the control. Measured on the window as it is drawn.
#include "../unit/desktop/desktoprig.h"
#include "desktop/changesdialog.h"
#include "desktop/keyshelp.h"
#include "desktop/qrwindow.h"
#include "desktop/smsdialog.h"
#include "keyfile.h"
#include "paintedlines.h"
#include "rings.h"
#include "samplelibrary.h"
#include "style/contrast.h"
#include "testprogram.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

using namespace escale;
using namespace escale::test;

namespace {

struct Page {
    const char *name;
    void (*go)(DesktopRig &desk);
};

void openBankAccount(DesktopRig &desk)
{
    desk.model.open(bankAccount);
    desk.rest();
}

void takeSecond(DesktopRig &desk)
{
    desk.model.setSecondLanguage(desk.model.interfaceLanguage() == Language::Fr ? Language::Ar : Language::Fr);
    desk.rest();
}

/// One after the other, as a caseworker goes.
constexpr std::array pages{
    Page{"start", [](DesktopRig &) {}},
    Page{"fiche", openBankAccount},
    Page{"two languages", takeSecond},
    Page{"search", [](DesktopRig &desk) { desk.find(QStringLiteral("banque")); }},
    Page{"nothing found", [](DesktopRig &desk) { desk.find(QStringLiteral("xqzwvkjh")); }},
    Page{"all again",
         [](DesktopRig &desk) {
             desk.find({});
             openBankAccount(desk);
         }},
    Page{"what is known of the person",
         [](DesktopRig &desk) {
             Filter person;
             person.departments = {QStringLiteral("38")};
             person.statuses = {QStringLiteral("refugie")};
             person.level = QStringLiteral("A1");
             desk.model.setFilter(person);
             desk.rest();
         }},
    Page{"listening", [](DesktopRig &desk) { desk.press(desk.window->commands().listen); }},
    Page{"asking", [](DesktopRig &desk) { desk.press(desk.window->commands().ask); }},
    Page{"phrases",
         [](DesktopRig &desk) {
             desk.press(desk.window->commands().ask);
             desk.press(desk.window->commands().phrases);
         }},
    Page{"next person",
         [](DesktopRig &desk) {
             desk.press(desk.window->commands().phrases);
             desk.press(desk.window->commands().nextPerson);
         }},
};

QImage pictureOf(QWidget &window, const QRect &place)
{
    return window.grab(place).toImage().convertToFormat(QImage::Format_RGB32);
}

QString called(const QWidget &widget)
{
    return QStringLiteral("%1 \"%2\"").arg(QLatin1String(widget.metaObject()->className()), widget.accessibleName());
}

/// Each control that Tab comes to in `top`, as it is drawn then: what is cut by a pane shows no side there. Lists and
/// texts show the line or the link that is meant, and are measured where they are drawn.
int measureRings(DesktopRig &desk, QWidget &top, const QString &page, QStringList &faults)
{
    int measured = 0;
    QSet<const QWidget *> seen;
    for (int stop = 0; stop < 90; ++stop) {
        QWidget *at = QApplication::focusWidget();
        if (at == nullptr || !top.isAncestorOf(at)) {
            at = &top;
        } else if (seen.contains(at)) {
            break;
        } else if (qobject_cast<QAbstractItemView *>(at) == nullptr && at != &desk.window->reading().view().page()) {
            seen.insert(at);
            // A text field that holds many lines draws its ring around them.
            QWidget *drawn = at;
            const QRect place(drawn->mapTo(&top, QPoint()), drawn->size());
            const QImage with = pictureOf(top, place);
            QImage without;
            {
                const QSignalBlocker quiet(at);
                at->clearFocus();
                without = pictureOf(top, place);
                at->setFocus(Qt::TabFocusReason);
            }
            ++measured;
            constexpr double ofAPill = 0.8; // its ends are round
            const QStringList missing =
                sidesWithoutRing(without, with, 2 * desk.appearance.metrics().focusRing + 2, ofAPill);
            if (!missing.isEmpty())
                faults.append(QStringLiteral("%1, %2: %3").arg(page, called(*at), missing.join(QLatin1String(", "))));
        }
        QTest::keyClick(at, Qt::Key_Tab);
        desk.rest();
    }
    return measured;
}

struct Dialog {
    const char *name;
    /// Opens it; null when what was opened is found as the active dialog.
    void (*open)(DesktopRig &desk);
    int least; ///< controls with a ring
};

/// Every dialog of the desk.
constexpr std::array dialogs{
    Dialog{"settings", [](DesktopRig &desk) { desk.press(desk.window->commands().settings); }, 8},
    Dialog{"hand over", [](DesktopRig &desk) { desk.press(desk.window->commands().print); }, 12},
    Dialog{"selections", [](DesktopRig &desk) { desk.press(desk.window->handOver().selections); }, 4},
    Dialog{"feed", [](DesktopRig &desk) { desk.press(desk.window->commands().feed); }, 4},
    Dialog{"outbox", [](DesktopRig &desk) { desk.press(desk.window->handOver().outbox); }, 1},
    Dialog{"suggestion", [](DesktopRig &desk) { desk.press(desk.window->handOver().suggest); }, 3},
    Dialog{"first steps", [](DesktopRig &desk) { desk.press(desk.window->commands().firstSteps); }, 3},
    Dialog{"stick", [](DesktopRig &desk) { desk.press(desk.window->commands().writeStick); }, 2},
    Dialog{"SMS",
           [](DesktopRig &desk) {
               (new SmsDialog(
                    std::move(desk.services.outbox->direct()).value(),
                    {bankAccount, QStringLiteral("Titre"), QStringLiteral("https://refugies.info/fr"), Language::Fr},
                    desk.window))
                   ->open();
           },
           2},
    Dialog{"changes",
           [](DesktopRig &desk) {
               ChangesDialog::Content content;
               content.title = QStringLiteral("Titre");
               (new ChangesDialog(desk.appearance, content, desk.window))->open();
           },
           1},
    Dialog{
        "keys",
        [](DesktopRig &desk) { (new KeysHelp(desk.appearance, *desk.window->commands().menu, desk.window))->open(); },
        1},
    Dialog{"QR",
           [](DesktopRig &desk) {
               (new QrWindow(desk.appearance, QStringLiteral("https://refugies.info/ar/"), desk.window))->open();
           },
           1},
};

/// The middle of what is inked inside the edge of a button, from the middle of the button.
QPointF offCentre(QWidget &button)
{
    const QImage picture = button.grab().toImage().convertToFormat(QImage::Format_RGB32);
    constexpr int edge = 5;
    const QRect inside = picture.rect().adjusted(edge, edge, -edge, -edge);
    const QColor ground = picture.pixelColor(inside.topLeft());
    QRect ink;
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            if (contrastRatio(picture.pixelColor(x, y), ground) > 1.6)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink.isEmpty() ? QPointF(99, 99) : QRectF(ink).center() - QRectF(picture.rect()).center();
}

} // namespace

class TestDeskLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barsHaveOneHeight_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("textStep");
        for (const int width : {1024, 2560})
            QTest::addRow("%d", width) << width << defaultTextStep;
        QTest::addRow("1440, larger letters") << 1440 << defaultTextStep + 1;
        QTest::addRow("1024, the largest letters") << 1024 << textSteps - 1;
    }
    /// The bar of the window, the strip of the person and the head of the fiche: one height each, in every language.
    void barsHaveOneHeight()
    {
        QFETCH(const int, width);
        QFETCH(const int, textStep);
        QStringList jumps;
        QHash<QString, int> heights;
        for (const Language language : allLanguages) {
            DesktopRig desk({}, language);
            desk.appearance.setTextStep(textStep);
            desk.window->resize(width, 900);
            desk.rest();
            for (const Page &page : pages) {
                page.go(desk);
                for (const QLabel *tag : desk.window->reading().head()->findChildren<QLabel *>()) {
                    if (tag->isVisible() && tag->heightForWidth(tag->width()) > tag->height())
                        jumps.append(
                            QStringLiteral("%1, %2: \"%3\" is cut")
                                .arg(QLatin1String(code(language).data()), QLatin1String(page.name), tag->text()));
                }
                const std::pair<const char *, const QWidget *> bars[] = {
                    {"bar", &desk.window->bar()},
                    {"strip", &desk.window->strip()},
                    {"head", desk.window->reading().isVisible() ? desk.window->reading().head() : nullptr}};
                for (const auto &[name, bar] : bars) {
                    if (bar == nullptr || !bar->isVisible())
                        continue;
                    const int first = heights.value(QLatin1String(name), bar->height());
                    heights.insert(QLatin1String(name), first);
                    if (bar->height() != first)
                        jumps.append(QStringLiteral("%1, %2, %3: %4 instead of %5")
                                         .arg(QLatin1String(code(language).data()), QLatin1String(page.name),
                                              QLatin1String(name))
                                         .arg(bar->height())
                                         .arg(first));
                }
            }
        }
        QCOMPARE(heights.size(), 3);
        if (textStep == defaultTextStep) {
            for (const int height : std::as_const(heights))
                QCOMPARE(height, 56); // of the design
        }
        QVERIFY2(jumps.isEmpty(), qPrintable(jumps.join(u'\n')));
    }

    void iconsStandInTheMiddle_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("textStep");
        for (const Language language : {Language::Fr, Language::Ar}) {
            for (const int step : {defaultTextStep, textSteps - 1})
                QTest::addRow("%s %d", code(language).data(), step) << language << step;
        }
    }
    void iconsStandInTheMiddle()
    {
        QFETCH(const Language, language);
        QFETCH(const int, textStep);
        DesktopRig desk({}, language);
        desk.appearance.setTextStep(textStep);
        desk.rest();
        int measured = 0;
        QStringList faults;
        for (const Page &page : pages) {
            page.go(desk);
            for (Button *button : desk.window->findChildren<Button *>()) {
                if (!button->isVisible() || !button->words().isEmpty() || !button->isEnabled())
                    continue;
                ++measured;
                const QPointF off = offCentre(*button);
                if (std::max(std::abs(off.x()), std::abs(off.y())) > 0.75) // half a pixel: of a side that is odd
                    faults.append(QStringLiteral("%1, %2: %3 %4")
                                      .arg(QLatin1String(page.name), called(*button))
                                      .arg(off.x())
                                      .arg(off.y()));
            }
        }
        faults.removeDuplicates();
        QVERIFY(measured > 50);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void ringsAreWhole_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("textStep");
        QTest::addRow("fr 1440") << Language::Fr << 1440 << defaultTextStep;
        QTest::addRow("fr 1024, the largest letters") << Language::Fr << 1024 << textSteps - 1;
        QTest::addRow("ar 1024, the largest letters") << Language::Ar << 1024 << textSteps - 1;
    }
    /// Each control that Tab comes to, on the window as it is then: what is cut by a pane shows no side there.
    void ringsAreWhole()
    {
        QFETCH(const Language, language);
        QFETCH(const int, width);
        QFETCH(const int, textStep);
        DesktopRig desk({}, language);
        desk.appearance.setTextStep(textStep);
        desk.window->resize(width, 768);
        desk.rest();
        QVERIFY(QTest::qWaitForWindowActive(desk.window));
        int measured = 0;
        QStringList faults;
        for (const Page &page : pages) {
            page.go(desk);
            measured += measureRings(desk, *desk.window, QLatin1String(page.name), faults);
        }
        faults.removeDuplicates();
        QVERIFY(measured > 60);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void ringsInDialogsAreWhole_data()
    {
        QTest::addColumn<int>("dialog");
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("textStep");
        for (std::size_t i = 0; i < dialogs.size(); ++i) {
            for (const Language language : {Language::Fr, Language::Ar}) {
                for (const int step : {defaultTextStep, textSteps - 1})
                    QTest::addRow("%s %s %d", dialogs.at(i).name, code(language).data(), step)
                        << int(i) << language << step;
            }
        }
    }
    void ringsInDialogsAreWhole()
    {
        QFETCH(const int, dialog);
        QFETCH(const Language, language);
        QFETCH(const int, textStep);
        const Dialog &which = dialogs.at(static_cast<std::size_t>(dialog));
        DesktopRig desk({}, language);
        desk.appearance.setTextStep(textStep);
        desk.window->resize(textStep == defaultTextStep ? QSize(1440, 900) : QSize(1024, 768));
        openBankAccount(desk);
        takeSecond(desk);
        desk.model.toggleSelected();
        // Nothing is sent by opening a window.
        desk.settings.feedUrl = QStringLiteral("http://127.0.0.1:9");
        desk.settings.secretFile = keyFile(desk.folder);
        desk.rest();
        which.open(desk);
        QWidget *top = nullptr;
        for (QDialog *one : desk.window->findChildren<QDialog *>()) {
            if (one->isVisible())
                top = one;
        }
        QVERIFY(top != nullptr);
        top->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(top));
        desk.rest();
        QStringList faults;
        const int measured = measureRings(desk, *top, QLatin1String(which.name), faults);
        if (auto *settings = qobject_cast<SettingsDialog *>(top)) {
            for (const SettingsPage page : settingsPages) {
                settings->showPage(page);
                desk.rest();
                measureRings(desk, *top, QStringLiteral("settings %1").arg(int(page)), faults);
            }
        }
        const QString folder = qEnvironmentVariable("ESCALE_PICTURES");
        if (!folder.isEmpty())
            top->grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(QTest::currentDataTag())));
        delete top;
        faults.removeDuplicates();
        QVERIFY2(measured >= which.least, qPrintable(QString::number(measured)));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    /// What the next test asks with: lines below and beside each other are none, those over each other are, and a
    /// line in exactly the place of another one, too.
    void linesOverEachOtherAreSeen()
    {
        struct Two final : QWidget {
            QPoint second;
            void paintEvent(QPaintEvent *) override
            {
                QPainter painter(this);
                painter.drawText(QPoint(10, 40), QStringLiteral("administration"));
                painter.drawText(second, QStringLiteral("passeport"));
            }
        } two;
        two.resize(600, 200);
        QFont font = two.font();
        font.setPixelSize(16);
        two.setFont(font);
        const auto faultsAt = [&two](int x, int y) {
            two.second = {x, y};
            return linesOverEachOther(two).size();
        };
        QCOMPARE(faultsAt(10, 60), 0);
        QCOMPARE(faultsAt(300, 40), 0);
        QCOMPARE(faultsAt(10, 48), 1);
        QCOMPARE(faultsAt(10, 40), 1);
        QCOMPARE(faultsAt(40, 40), 1);
    }

    void noLineOfAResultIsWrittenOverAnother_data()
    {
        QTest::addColumn<Language>("language");
        for (const Language language : allLanguages)
            QTest::newRow(code(language).data()) << language;
    }
    /// Title, quoted words, where they stand, facts: in a language whose font is much higher than its letters, too.
    void noLineOfAResultIsWrittenOverAnother()
    {
        QFETCH(const Language, language);
        int read = 0;
        QStringList faults;
        for (const int width : {1024, 1440}) {
            DesktopRig desk({}, language);
            desk.window->resize(width, 768);
            for (const QString &words : {QStringLiteral("carte de sejour"), QStringLiteral("banque")}) {
                desk.find(words);
                for (int step = 0; step < textSteps; ++step) {
                    desk.appearance.setTextStep(step);
                    desk.rest();
                    if (desk.window->list().isVisible())
                        faults += linesOverEachOther(*desk.window->list().viewport(), &read);
                }
            }
        }
        QVERIFY2(read > 100, qPrintable(QString::number(read)));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

ESCALE_TEST(TestDeskLayout)
#include "tst_desklayout.moc"
