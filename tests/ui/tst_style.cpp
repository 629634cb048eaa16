// SPDX-License-Identifier: GPL-3.0-or-later
// Every standard control put on a page with no further word is right: whole words, large enough to be hit, a focus that
// is seen, colours that read, in five sizes of text, three sets of colours and both directions, live. Expectations are
// those of WCAG 2.1 (1.4.3, 1.4.6, 1.4.11, 2.4.7) and ui/README.md ("Touch": 36 px at the desk, 20 and 15 mm at a
// kiosk). With ESCALE_PICTURES=FOLDER the pages are kept as pictures.
#include "layoutaudit.h"
#include "rings.h"
#include "style/contrast.h"
#include "style/escalestyle.h"
#include "style/hintfield.h"
#include "stylegallery.h"
#include "testprogram.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QGroupBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QStringListModel>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace escale;
using namespace escale::test;

namespace {

constexpr std::array pageLanguages{Language::Fr, Language::Ar};

double leastContrast(ColourSet set)
{
    return set == ColourSet::HighContrast ? enhancedTextContrast : textContrast;
}

QImage pictureOf(QWidget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

QImage pictureOf(QWidget &window, const QRect &place)
{
    return window.grab(place).toImage().convertToFormat(QImage::Format_RGB32);
}

/// The best contrast of anything in the picture to the colour most of it has: its text.
double contrastIn(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QRgb ground = 0;
    int most = 0;
    for (const auto &[colour, count] : counts.asKeyValueRange()) {
        if (count > most) {
            ground = colour;
            most = count;
        }
    }
    double best = 1;
    for (const auto &[colour, count] : counts.asKeyValueRange())
        best = std::max(best, contrastRatio(QColor(colour), QColor(ground)));
    return best;
}

double differentShare(const QImage &a, const QImage &b)
{
    int different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y), other = b.pixelColor(x, y);
            const int apart = std::max({std::abs(one.red() - other.red()), std::abs(one.green() - other.green()),
                                        std::abs(one.blue() - other.blue())});
            different += apart > 48 ? 1 : 0;
        }
    }
    return double(different) / (a.width() * a.height());
}

/// What somebody would not read whole, beyond what the audit of layouts sees.
QStringList cutWords(const QWidget &page)
{
    QStringList faults;
    const auto need = [&](const QWidget &widget, const char *what, QSize room, const QFont &font, const QString &text) {
        const QFontMetrics metrics(font);
        const QSize needed(metrics.horizontalAdvance(text), metrics.height());
        if (room.width() < needed.width() || room.height() < needed.height())
            faults.append(QStringLiteral("%1, %2 \"%3\": %4x%5 in %6x%7")
                              .arg(widget.objectName(), QLatin1String(what), text)
                              .arg(needed.width())
                              .arg(needed.height())
                              .arg(room.width())
                              .arg(room.height()));
    };
    for (const auto *line : page.findChildren<QLineEdit *>()) {
        QStyleOptionFrame option;
        option.initFrom(line);
        option.lineWidth = line->hasFrame() ? 1 : 0;
        const QRect room = line->style()->subElementRect(QStyle::SE_LineEditContents, &option, line);
        need(*line, "line", room.size() - QSize(4, 2), line->font(), line->text());
    }
    for (const auto *combo : page.findChildren<QComboBox *>()) {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        option.frame = true;
        const QRect room =
            combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
        for (int i = 0; i < combo->count(); ++i)
            need(*combo, "entry", room.size(), combo->font(), combo->itemText(i));
    }
    for (const auto *bar : page.findChildren<QTabBar *>()) {
        for (int i = 0; i < bar->count(); ++i)
            need(*bar, "tab", bar->tabRect(i).size(), bar->font(), bar->tabText(i));
    }
    for (const auto *view : page.findChildren<QTableView *>()) {
        const QHeaderView &header = *view->horizontalHeader();
        for (int i = 0; i < header.count(); ++i)
            need(*view, "column", {header.sectionSize(i), header.height()}, header.font(),
                 view->model()->headerData(i, Qt::Horizontal).toString());
        for (int i = 0; i < view->model()->rowCount(); ++i)
            need(*view, "cell", {view->columnWidth(0), view->rowHeight(i)}, view->font(),
                 view->model()->index(i, 0).data().toString());
    }
    for (const auto *bar : page.findChildren<QProgressBar *>()) {
        if (!bar->isTextVisible())
            continue;
        QStyleOptionProgressBar option;
        option.initFrom(bar);
        option.textVisible = true;
        option.text = bar->text();
        option.state |= QStyle::State_Horizontal;
        need(*bar, "progress", bar->style()->subElementRect(QStyle::SE_ProgressBarLabel, &option, bar).size(),
             bar->font(), bar->text());
    }
    return faults;
}

void keepPicture(QWidget &page, const QString &name)
{
    const QString folder = qEnvironmentVariable("ESCALE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(page.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

/// One control in the middle of a page, as large as it likes, with the keys.
class Stand final {
public:
    explicit Stand(QWidget *control, QSize size = {}) : m_control(control)
    {
        control->setParent(&m_page);
        const QSize wanted = control->sizeHint().expandedTo(control->minimumSizeHint()).expandedTo(size);
        control->setGeometry(QRect(QPoint(20, 20), wanted));
        m_page.resize(wanted + QSize(40, 40));
        m_other.setParent(&m_page);
        m_other.setGeometry(0, 0, 5, 5);
        m_other.setFocusPolicy(Qt::StrongFocus);
        m_page.show();
        m_page.activateWindow();
        QCoreApplication::processEvents();
    }
    QImage without()
    {
        m_other.setFocus(Qt::TabFocusReason);
        return pictureOf(m_page, m_control->geometry());
    }
    QImage with()
    {
        m_control->setFocus(Qt::TabFocusReason);
        return pictureOf(m_page, m_control->geometry());
    }
    QWidget &page() { return m_page; }
    QWidget &control() { return *m_control; }

private:
    QWidget m_page, m_other;
    QWidget *m_control;
};

struct Maker {
    const char *name;
    QWidget *(*make)();
};

/// All that can have the keys and shows them around itself.
const std::array focusable{
    Maker{"QPushButton", [] { return static_cast<QWidget *>(new QPushButton(QStringLiteral("Tester"))); }},
    Maker{"QPushButton, main",
          [] {
              auto *button = new QPushButton(QStringLiteral("Tester"));
              button->setDefault(true);
              return static_cast<QWidget *>(button);
          }},
    Maker{"QPushButton, flat",
          [] {
              auto *button = new QPushButton(QStringLiteral("Tester"));
              button->setFlat(true);
              return static_cast<QWidget *>(button);
          }},
    Maker{"QPushButton, kept",
          [] {
              auto *button = new QPushButton(QStringLiteral("Tester"));
              button->setCheckable(true);
              button->setChecked(true);
              return static_cast<QWidget *>(button);
          }},
    Maker{"QToolButton",
          [] {
              auto *tool = new QToolButton;
              tool->setText(QStringLiteral("Tester"));
              return static_cast<QWidget *>(tool);
          }},
    Maker{"QLineEdit", [] { return static_cast<QWidget *>(new QLineEdit); }},
    Maker{"QPlainTextEdit", [] { return static_cast<QWidget *>(new QPlainTextEdit); }},
    Maker{"QTextEdit", [] { return static_cast<QWidget *>(new QTextEdit); }},
    Maker{"QListView", [] { return static_cast<QWidget *>(new QListView); }},
    Maker{"QTreeView", [] { return static_cast<QWidget *>(new QTreeView); }},
    Maker{"QTableView", [] { return static_cast<QWidget *>(new QTableView); }},
    Maker{"QComboBox", [] { return static_cast<QWidget *>(new QComboBox); }},
    Maker{"QSpinBox", [] { return static_cast<QWidget *>(new QSpinBox); }},
    Maker{"QCheckBox", [] { return static_cast<QWidget *>(new QCheckBox(QStringLiteral("Tester"))); }},
    Maker{"QRadioButton", [] { return static_cast<QWidget *>(new QRadioButton(QStringLiteral("Tester"))); }},
    Maker{"QTabBar",
          [] {
              auto *bar = new QTabBar;
              bar->addTab(QStringLiteral("Tableau"));
              return static_cast<QWidget *>(bar);
          }},
};

/// What looks the same from the other side, turned round; icons that never turn are left out.
const std::array turning{
    Maker{"QCheckBox", [] { return static_cast<QWidget *>(new QCheckBox); }},
    Maker{"QRadioButton", [] { return static_cast<QWidget *>(new QRadioButton); }},
    Maker{"QComboBox", [] { return static_cast<QWidget *>(new QComboBox); }},
    Maker{"QProgressBar",
          [] {
              auto *bar = new QProgressBar;
              bar->setValue(30);
              bar->setTextVisible(false);
              return static_cast<QWidget *>(bar);
          }},
    Maker{"QSlider",
          [] {
              auto *slider = new QSlider(Qt::Horizontal);
              slider->setValue(20);
              return static_cast<QWidget *>(slider);
          }},
    Maker{"QSpinBox, its steps",
          [] {
              auto *spin = new QSpinBox;
              spin->setSpecialValueText(QStringLiteral(" "));
              return static_cast<QWidget *>(spin);
          }},
    Maker{"QToolButton, its arrow",
          [] {
              auto *tool = new QToolButton;
              tool->setPopupMode(QToolButton::MenuButtonPopup);
              return static_cast<QWidget *>(tool);
          }},
    Maker{"QGroupBox",
          [] {
              auto *group = new QGroupBox(QStringLiteral(" "));
              group->setCheckable(true);
              group->setChecked(false);
              return static_cast<QWidget *>(group);
          }},
};

/// A column in which the style says which line is meant.
class OneList final : public QListView {
public:
    OneList() : m_model({QStringLiteral("Ouvrir un compte"), QStringLiteral("Carte Vitale")})
    {
        setModel(&m_model);
        setCurrentIndex(m_model.index(0));
    }
    [[nodiscard]] QRect line(int row) const { return visualRect(m_model.index(row)).translated(viewport()->pos()); }

private:
    QStringListModel m_model;
};

} // namespace

class TestStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_appearance = std::make_unique<Appearance>(Profile::Desktop);
        EscaleStyle::install(*m_appearance);
    }

    void noWordOfAPageIsCutOrPale_data()
    {
        QTest::addColumn<Profile>("profile");
        QTest::addColumn<ColourSet>("set");
        QTest::addColumn<int>("step");
        QTest::addColumn<Language>("language");
        for (const Language language : pageLanguages) {
            for (int step = 0; step < textSteps; ++step) {
                for (const ColourSet set : allColourSets)
                    QTest::addRow("desk %s %s %d", qPrintable(code(language)), nameOf(set).data(), step)
                        << Profile::Desktop << set << step << language;
                QTest::addRow("kiosk %s %d", qPrintable(code(language)), step)
                    << Profile::Kiosk << ColourSet::Standard << step << language;
            }
        }
    }
    void noWordOfAPageIsCutOrPale()
    {
        QFETCH(const Profile, profile);
        QFETCH(const ColourSet, set);
        QFETCH(const int, step);
        QFETCH(const Language, language);
        Appearance appearance(profile);
        appearance.setLanguage(language);
        EscaleStyle::install(appearance);
        StyleGallery page(language);
        // Live: the page is there before the size and the colours.
        page.show();
        appearance.setTextStep(step);
        appearance.setColourSet(set);
        QCoreApplication::processEvents();
        page.resize(page.sizeHint());
        QCoreApplication::processEvents();
        QStringList faults = auditLayout(page, step == defaultTextStep, leastContrast(set)) + cutWords(page);
        // A corner without words, and a button that shows itself where a bar has no room: Qt's own.
        faults.removeIf([](const QString &fault) { return fault.startsWith(QStringLiteral("QTableCornerButton")); });
        for (const QWidget *control : page.findChildren<QWidget *>()) {
            if (control->isVisibleTo(&page) && !control->accessibleName().isEmpty() &&
                (control->width() < control->minimumSizeHint().width() ||
                 control->height() < control->minimumSizeHint().height()))
                faults.append(control->objectName() + QStringLiteral(" is smaller than it must be"));
        }
        keepPicture(page, QLatin1String(QTest::currentDataTag()).toString().replace(u' ', u'-'));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void whatIsWrittenAndChosenReads_data() { addSets(); }
    /// Fields, headings, lines and menus, which the audit of layouts does not measure.
    void whatIsWrittenAndChosenReads()
    {
        QFETCH(const ColourSet, set);
        m_appearance->setColourSet(set);
        StyleGallery page(Language::Fr);
        page.resize(page.sizeHint());
        page.show();
        QStringList faults;
        const auto check = [&](const QString &name, const QImage &picture) {
            if (const double ratio = contrastIn(picture); ratio < leastContrast(set))
                faults.append(QStringLiteral("%1 at %2:1").arg(name).arg(ratio));
        };
        for (const char *name : {"line", "wrongLine", "lineOff", "lineToRead", "combo", "typedCombo", "spin", "date",
                                 "text", "checkOff", "off"}) {
            const auto *widget = page.findChild<QWidget *>(QLatin1String(name));
            const int in = m_appearance->metrics().focusRing + 1;
            check(QLatin1String(name),
                  pictureOf(page, QRect(widget->mapTo(&page, QPoint()), widget->size()).adjusted(in, in, -in, -in)));
        }
        auto *bar = page.findChild<QTabWidget *>()->tabBar();
        for (int i = 0; i < bar->count(); ++i)
            check(QStringLiteral("tab %1").arg(i), pictureOf(*bar, bar->tabRect(i).adjusted(0, 0, 0, -4)));
        auto *table = page.findChild<QTableView *>();
        check(QStringLiteral("heading"), pictureOf(*table->horizontalHeader()));
        for (const QModelIndex &index : {table->model()->index(0, 1), table->model()->index(1, 0)})
            check(QStringLiteral("cell"), pictureOf(*table->viewport(), table->visualRect(index)));
        page.menu().adjustSize();
        for (const QAction *action : page.menu().actions())
            check(action->text(), pictureOf(page.menu(), page.menu().actionGeometry(const_cast<QAction *>(action))));
        page.menu().setActiveAction(page.menu().actions().first());
        check(QStringLiteral("chosen action"),
              pictureOf(page.menu(), page.menu().actionGeometry(page.menu().actions().first())));
        keepPicture(page.menu(), QStringLiteral("menu-") + nameOf(set));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void aPressedOrPointedAtButtonReads_data()
    {
        QTest::addColumn<ColourSet>("set");
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("main");
        for (const ColourSet set : allColourSets) {
            for (const bool main : {false, true}) {
                const auto row = [&](const char *name, QStyle::State state) {
                    QTest::addRow("%s %s%s", nameOf(set).data(), name, main ? " main" : "")
                        << set << static_cast<int>(state | QStyle::State_Enabled) << main;
                };
                row("at rest", QStyle::State_None);
                row("pointed at", QStyle::State_MouseOver);
                row("pressed", QStyle::State_Sunken | QStyle::State_MouseOver);
                row("kept", QStyle::State_On);
            }
        }
    }
    void aPressedOrPointedAtButtonReads()
    {
        QFETCH(const ColourSet, set);
        QFETCH(const int, state);
        QFETCH(const bool, main);
        m_appearance->setColourSet(set);
        const auto drawn = [main](int how) {
            QPushButton button(QStringLiteral("Tester"));
            QStyleOptionButton option;
            option.initFrom(&button);
            option.text = button.text();
            option.rect = QRect(QPoint(), button.sizeHint());
            option.state = QStyle::State(how);
            option.features.setFlag(QStyleOptionButton::DefaultButton, main);
            QImage picture(option.rect.size(), QImage::Format_RGB32);
            picture.fill(button.palette().color(QPalette::Window));
            QPainter painter(&picture);
            painter.setFont(button.font());
            button.style()->drawControl(QStyle::CE_PushButton, &option, &painter, &button);
            return picture;
        };
        const QImage picture = drawn(state);
        QVERIFY(contrastIn(picture.copy(picture.rect().adjusted(4, 4, -4, -4))) >= leastContrast(set));
        // Each state looks like itself.
        if (QStyle::State(state) != QStyle::State_Enabled && !(main && QStyle::State(state) & QStyle::State_On))
            QVERIFY(picture != drawn(QStyle::State_Enabled));
    }

    void everyTargetIsLargeEnough_data()
    {
        QTest::addColumn<Profile>("profile");
        QTest::addColumn<double>("density");
        QTest::newRow("desk") << Profile::Desktop << referenceDensity;
        QTest::newRow("kiosk of 96 per inch") << Profile::Kiosk << referenceDensity;
        QTest::newRow("kiosk of 160 per inch") << Profile::Kiosk << 160.0;
        QTest::newRow("kiosk of 55 per inch") << Profile::Kiosk << 55.0;
    }
    void everyTargetIsLargeEnough()
    {
        QFETCH(const Profile, profile);
        QFETCH(const double, density);
        Appearance appearance(profile);
        EscaleStyle::install(appearance);
        StyleGallery page(Language::Fr); // live: its sizes follow a density that comes later
        appearance.setDensity(density);
        page.resize(page.sizeHint());
        page.show();
        const bool kiosk = profile == Profile::Kiosk;
        const int main = kiosk ? static_cast<int>(20 * density / 25.4) : 36;
        const int lesser = kiosk ? static_cast<int>(15 * density / 25.4) : 36;
        QStringList faults;
        const auto check = [&](const QString &name, int size, int least) {
            if (size < least)
                faults.append(QStringLiteral("%1: %2 of %3 px").arg(name).arg(size).arg(least));
        };
        for (const char *name : {"button", "main", "flat", "kept", "off", "withIcon", "withMenu", "line", "wrongLine",
                                 "lineOff", "combo", "typedCombo", "spin", "date"})
            check(QLatin1String(name), page.findChild<QWidget *>(QLatin1String(name))->height(), main);
        for (const char *name :
             {"tool", "toolWithWords", "toolWithMenu", "toolFlat", "check", "partly", "radio", "slider"})
            check(QLatin1String(name), page.findChild<QWidget *>(QLatin1String(name))->height(), lesser);
        check(QStringLiteral("tool, across"), page.findChild<QWidget *>(QStringLiteral("tool"))->width(), lesser);
        const auto *bar = page.findChild<QTabWidget *>()->tabBar();
        check(QStringLiteral("tab"), bar->tabRect(0).height(), lesser);
        const auto *table = page.findChild<QTableView *>();
        check(QStringLiteral("row"), table->rowHeight(0), lesser);
        check(QStringLiteral("header"), table->horizontalHeader()->height(), lesser);
        for (const char *name : {"list", "tree"})
            check(QLatin1String(name), page.findChild<QAbstractItemView *>(QLatin1String(name))->sizeHintForRow(0),
                  lesser);
        check(QStringLiteral("menu"), page.menu().actionGeometry(page.menu().actions().first()).height(), lesser);
        const auto *menus = page.findChild<QMenuBar *>();
        check(QStringLiteral("menu bar"), menus->actionGeometry(menus->actions().first()).height(), lesser);
        const auto *spin = page.findChild<QSpinBox *>();
        QStyleOptionSpinBox option;
        option.initFrom(spin);
        option.frame = true;
        for (const auto part : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown})
            check(QStringLiteral("step"),
                  spin->style()->subControlRect(QStyle::CC_SpinBox, &option, part, spin).width(), lesser);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void theFocusIsSeenAllRound_data()
    {
        QTest::addColumn<ColourSet>("set");
        QTest::addColumn<int>("maker");
        for (const ColourSet set : allColourSets) {
            for (std::size_t i = 0; i < focusable.size(); ++i)
                QTest::addRow("%s %s", nameOf(set).data(), focusable.at(i).name) << set << static_cast<int>(i);
        }
    }
    void theFocusIsSeenAllRound()
    {
        QFETCH(const ColourSet, set);
        QFETCH(const int, maker);
        m_appearance->setColourSet(set);
        Stand stand(focusable.at(static_cast<std::size_t>(maker)).make(), {120, 0});
        const QImage before = stand.without();
        const QImage after = stand.with();
        QVERIFY(stand.control().hasFocus());
        const QStringList missing = sidesWithoutRing(before, after, 2 * m_appearance->metrics().focusRing + 2);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(", "))));
    }

    void theLineWithTheKeysIsSeen_data() { addSets(); }
    void theLineWithTheKeysIsSeen()
    {
        QFETCH(const ColourSet, set);
        m_appearance->setColourSet(set);
        Stand stand(new OneList, {200, 120});
        const auto &list = static_cast<const OneList &>(stand.control());
        const QImage before = stand.without().copy(list.line(0)), after = stand.with().copy(list.line(0));
        const QStringList missing = sidesWithoutRing(before, after, 6);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(", "))));
        // Chosen and not chosen differ by more than a shade, without the keys too.
        const QImage bar = before.copy(0, 4, 3, before.height() - 8);
        const QImage none = stand.without().copy(list.line(1)).copy(0, 4, 3, before.height() - 8);
        QVERIFY(changedShare(none, bar, bar.rect(), shapeContrast) > 0.9);
    }

    /// A bar before each word of it would look like frames of its cells.
    void aChosenRowHasOneBarAtItsBeginning_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }
    void aChosenRowHasOneBarAtItsBeginning()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QTableWidget table(2, 3);
        table.setLayoutDirection(direction);
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        table.setColumnHidden(0, true); // the first that is seen counts
        table.resize(600, 200);
        table.show();
        table.setCurrentCell(1, 1);
        const QImage picture = pictureOf(table, QRect(table.viewport()->pos(), table.viewport()->size()));
        const QColor bar = m_appearance->colours().primary;
        const auto isBar = [&](int column, bool beginning) {
            const QRect cell = table.visualRect(table.model()->index(1, column));
            const bool left = beginning == (direction == Qt::LeftToRight);
            return picture.pixelColor(left ? cell.left() + 1 : cell.right() - 1, cell.center().y()) == bar;
        };
        QVERIFY(isBar(1, true));
        QVERIFY(!isBar(1, false));
        QVERIFY(!isBar(2, true));
        QVERIFY(!isBar(2, false));
    }

    void theSlidersHandleShowsTheFocus_data() { addSets(); }
    void theSlidersHandleShowsTheFocus()
    {
        QFETCH(const ColourSet, set);
        m_appearance->setColourSet(set);
        auto *slider = new QSlider(Qt::Horizontal);
        slider->setValue(50);
        Stand stand(slider);
        QStyleOptionSlider option;
        option.initFrom(slider);
        option.orientation = Qt::Horizontal;
        option.minimum = 0;
        option.maximum = 99;
        option.sliderPosition = 50;
        const QRect handle =
            slider->style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, slider);
        const QImage before = stand.without().copy(handle), after = stand.with().copy(handle);
        // A disc of two pixels' edge round the handle, at least.
        const double least = 2 * 3.14 * (handle.width() / 2.0 - 2) / (handle.width() * handle.height());
        QVERIFY(changedShare(before, after, before.rect(), shapeContrast) >= least);
    }

    void whatCannotBeTakenIsMarkedByAProperty_data() { addSets(); }
    void whatCannotBeTakenIsMarkedByAProperty()
    {
        QFETCH(const ColourSet, set);
        m_appearance->setColourSet(set);
        for (QWidget *control : std::initializer_list<QWidget *>{new QLineEdit, new QPlainTextEdit, new QTextEdit,
                                                                 new QComboBox, new QSpinBox}) {
            Stand stand(control);
            const QImage before = stand.without();
            QCoreApplication::processEvents();
            struct PaintWatch final : QObject {
                bool eventFilter(QObject *, QEvent *event) override
                {
                    paints += event->type() == QEvent::Paint ? 1 : 0;
                    return false;
                }
                int paints = 0;
            } watch;
            control->installEventFilter(&watch);
            control->setProperty("invalid", true);
            QCoreApplication::processEvents();
            QVERIFY2(watch.paints > 0, "not drawn again");
            const QImage after = stand.without();
            // Two pixels of edge in a colour that stands out from the field.
            const Colours &c = m_appearance->colours();
            QCOMPARE(after.pixelColor(after.width() / 2, 1), c.danger);
            QVERIFY(contrastRatio(c.danger, c.surface) >= shapeContrast);
            control->setProperty("invalid", QVariant());
            QCOMPARE(stand.without(), before);
        }
    }

    void anotherSizeOfTextIsWornAtOnce()
    {
        StyleGallery page(Language::Fr);
        page.show();
        for (const char *name :
             {"button", "line", "combo", "spin", "check", "radio", "text", "progress", "table", "tool"}) {
            const auto *control = page.findChild<QWidget *>(QLatin1String(name));
            m_appearance->setTextStep(defaultTextStep);
            const int before = control->font().pixelSize(), small = control->sizeHint().height();
            m_appearance->setTextStep(textSteps - 1);
            QVERIFY2(control->font().pixelSize() > before, name);
            QVERIFY2(control->sizeHint().height() >= small, name);
        }
        // What is typed and read on a form is as large as the text of a page: twice the usual (ui/README.md, "Type").
        const auto *line = page.findChild<QLineEdit *>(QStringLiteral("line"));
        QCOMPARE(line->font().pixelSize(), 30);
        QVERIFY(line->sizeHint().height() > 36);
    }

    void anotherScriptIsWornAtOnce()
    {
        QWidget page;
        QLineEdit line(&page);
        page.show();
        const int latin = line.font().pixelSize();
        m_appearance->setLanguage(Language::Ar);
        QCOMPARE(line.font().pixelSize(), qRound(latin * scriptFactor(Language::Ar)));
    }

    void otherColoursAreWornAtOnce()
    {
        StyleGallery page(Language::Fr);
        page.resize(page.sizeHint());
        page.show();
        const auto groundOf = [&](const char *name) {
            QWidget &control = *page.findChild<QWidget *>(QLatin1String(name));
            const QImage picture = pictureOf(page, QRect(control.mapTo(&page, QPoint()), control.size()));
            return picture.pixelColor(picture.width() / 2, 5);
        };
        for (const ColourSet set : allColourSets) {
            m_appearance->setColourSet(set);
            QCoreApplication::processEvents();
            for (const char *name : {"line", "combo", "spin", "text", "button", "list"})
                QVERIFY2(groundOf(name) == coloursOf(set).surface,
                         qPrintable(QLatin1String(name) + groundOf(name).name() + nameOf(set)));
            QCOMPARE(groundOf("main"), coloursOf(set).primary);
            QCOMPARE(pictureOf(page).pixelColor(2, page.height() - 2), coloursOf(set).canvas);
        }
    }

    void aPageReadFromTheRightIsTurned_data()
    {
        QTest::addColumn<int>("maker");
        for (std::size_t i = 0; i < turning.size(); ++i)
            QTest::newRow(turning.at(i).name) << static_cast<int>(i);
    }
    void aPageReadFromTheRightIsTurned()
    {
        QFETCH(const int, maker);
        const auto drawn = [maker](Qt::LayoutDirection direction) {
            Stand stand(turning.at(static_cast<std::size_t>(maker)).make(), {160, 0});
            stand.control().setLayoutDirection(direction);
            return stand.without();
        };
        const QImage fromLeft = drawn(Qt::LeftToRight), fromRight = drawn(Qt::RightToLeft);
        QVERIFY(differentShare(fromLeft, fromRight) > 0.002);
        QVERIFY2(differentShare(fromLeft.mirrored(true, false), fromRight) < 0.02,
                 qPrintable(QString::number(differentShare(fromLeft.mirrored(true, false), fromRight))));
    }

    void arabicIsWrittenInTheMiddleOfItsField_data()
    {
        QTest::addColumn<int>("step");
        for (int step = 0; step < textSteps; ++step)
            QTest::addRow("%d", step) << step;
    }
    /// On the line where Latin letters stand, whole, at the side the page reads from; numbers too.
    void arabicIsWrittenInTheMiddleOfItsField()
    {
        QFETCH(const int, step);
        m_appearance->setLanguage(Language::Ar);
        m_appearance->setTextStep(step);
        const auto inkOf = [](const QString &text) {
            auto *line = new QLineEdit(text);
            line->setLayoutDirection(Qt::RightToLeft);
            Stand stand(line, {300, 0});
            const QImage picture = stand.without();
            QRect ink;
            for (int y = 3; y < picture.height() - 3; ++y) {
                for (int x = 3; x < picture.width() - 3; ++x) {
                    if (contrastRatio(picture.pixelColor(x, y), Qt::white) > shapeContrast)
                        ink |= QRect(x, y, 1, 1);
                }
            }
            return std::pair(ink, picture.rect());
        };
        const auto [number, field] = inkOf(QStringLiteral("06 12"));
        // A letter that stands on the line alone.
        const auto [letter, same] = inkOf(QStringLiteral("أ"));
        QCOMPARE(same, field);
        QVERIFY2(std::abs(letter.bottom() - number.bottom()) <= 2,
                 qPrintable(QStringLiteral("%1, %2").arg(letter.bottom()).arg(number.bottom())));
        const auto [text, again] = inkOf(QStringLiteral("إلى أخيه")); // marks above and below
        QVERIFY(text.top() > 3 && text.bottom() < field.bottom() - 3);
        for (const QRect &ink : {number, letter, text})
            QVERIFY2(field.right() - ink.right() < 20, qPrintable(QString::number(ink.right())));
    }

    void aPageOfArabicBeginsAtTheRight()
    {
        m_appearance->setLanguage(Language::Ar);
        auto *text = new QPlainTextEdit(QStringLiteral("الموعد"));
        text->setLayoutDirection(Qt::RightToLeft);
        Stand stand(text, {400, 100});
        const QImage picture = stand.without();
        QVERIFY(contrastIn(picture.copy(300, 5, 90, 60)) > textContrast);
        QCOMPARE(contrastIn(picture.copy(10, 5, 90, 60)), 1.0);
    }

    void aFingerThatPressesAButtonLeavesNoRingBehind()
    {
        QPushButton button(QStringLiteral("Tester"));
        button.show();
        button.activateWindow();
        QTest::mouseClick(&button, Qt::LeftButton);
        QVERIFY(!button.hasFocus());
        QVERIFY(button.focusPolicy() & Qt::TabFocus);
    }

    void theStepsOfASpinBoxAreWhereTheyAreDrawn()
    {
        QSpinBox spin;
        spin.setValue(5);
        spin.resize(spin.sizeHint());
        spin.show();
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            spin.setLayoutDirection(direction);
            const int value = spin.value();
            const auto at = [&](int fromEnd) {
                return QPoint(direction == Qt::LeftToRight ? spin.width() - fromEnd : fromEnd, spin.height() / 2);
            };
            QTest::mouseClick(&spin, Qt::LeftButton, {}, at(18));
            QCOMPARE(spin.value(), value + 1);
            QTest::mouseClick(&spin, Qt::LeftButton, {}, at(54));
            QCOMPARE(spin.value(), value);
        }
    }

    void theSliderGoesWhereItIsDragged()
    {
        QSlider slider(Qt::Horizontal);
        slider.resize(200, 36);
        slider.show();
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            slider.setLayoutDirection(direction);
            slider.setValue(0);
            const auto at = [&](int x) { return QPoint(direction == Qt::LeftToRight ? x : 200 - x, 18); };
            QTest::mousePress(&slider, Qt::LeftButton, {}, at(16));
            QMouseEvent drag(QEvent::MouseMove, at(100), slider.mapToGlobal(at(100)), Qt::LeftButton, Qt::LeftButton,
                             {});
            QCoreApplication::sendEvent(&slider, &drag);
            QTest::mouseRelease(&slider, Qt::LeftButton, {}, at(100));
            QVERIFY2(std::abs(slider.value() - 49) <= 3, qPrintable(QString::number(slider.value())));
        }
    }

    void aTextIsNotCoveredByItsScrollBar()
    {
        QPlainTextEdit text(QStringLiteral("Le rendez-vous est à la préfecture, avec tous les papiers. ").repeated(20));
        text.resize(300, 120);
        text.show();
        QCoreApplication::processEvents();
        const QScrollBar &bar = *text.verticalScrollBar();
        QVERIFY(bar.isVisible());
        QVERIFY(!QRect(text.viewport()->pos(), text.viewport()->size())
                     .intersects(QRect(bar.mapTo(&text, QPoint()), bar.size())));
    }

    void theWindowsHaveNoStyleSheet()
    {
        QDirIterator files(QStringLiteral(ESCALE_SOURCE "/ui"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                           QDir::Files, QDirIterator::Subdirectories);
        int read = 0;
        QStringList found;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++read;
            if (file.readAll().contains("setStyleSheet"))
                found.append(file.fileName());
        }
        QVERIFY(read > 100);
        QCOMPARE(found, QStringList());
    }

private:
    static void addSets()
    {
        QTest::addColumn<ColourSet>("set");
        for (const ColourSet set : allColourSets)
            QTest::newRow(nameOf(set).data()) << set;
    }

    std::unique_ptr<Appearance> m_appearance;
};

ESCALE_TEST(TestStyle)
#include "tst_style.moc"
