// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetview/fleetwindow.h"

#include "l10n/dates.h"
#include "l10n/departments.h"
#include "l10n/isolate.h"
#include "l10n/titles.h"
#include "style/label.h"
#include "style/scrollpane.h"
#include "style/splitter.h"

#include <QAccessible>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <set>

namespace escale {
namespace {

const QString folderKey = QStringLiteral("fleet/folder");
constexpr int gap = 12;                                // px
constexpr QSize usual(1100, 760);                      // px
constexpr int lettersOfReason = 42, leastReason = 360; // the second: px
constexpr int mostNames = 4;                           ///< of files that are no reports
/// Of a picture that is saved: for a page of a report.
constexpr int pictureWidth = 1000, pictureEdge = 24; // px
constexpr int pictureSharpness = 2;                  // for print

/// Whose counts a line of the box stands for.
struct Whose {
    CountedFor level = CountedFor::All;
    QString who;
    friend auto operator<=>(const Whose &a, const Whose &b)
    {
        return std::make_pair(a.level, a.who) <=> std::make_pair(b.level, b.who);
    }
};

QString pictureText(FleetPicture picture)
{
    switch (picture) {
    case FleetPicture::Sessions:
        return FleetWindow::tr("Visits, week by week");
    case FleetPicture::Languages:
        return FleetWindow::tr("Languages chosen");
    case FleetPicture::Themes:
        return FleetWindow::tr("Themes opened");
    case FleetPicture::Listens:
        return FleetWindow::tr("Languages listened to");
    case FleetPicture::Questions:
        return FleetWindow::tr("Questions asked, week by week");
    case FleetPicture::TakeAways:
        break;
    }
    return FleetWindow::tr("Fiches taken away, week by week");
}

/// A folder that was chosen by mistake may hold hundreds: the first, and how many there are.
QString someOf(const QStringList &files)
{
    QStringList names;
    for (const QString &name : files.mid(0, mostNames))
        names.append(isolatedLeftToRight(name));
    const QString all = names.join(QStringLiteral(", "));
    return files.size() > mostNames ? QStringLiteral("%1… (%2)").arg(all, QString::number(files.size())) : all;
}

} // namespace

FleetWindow::FleetWindow(const Appearance &appearance, QSettings &memory, Clock &clock, QWidget *parent,
                         FolderReader::Read read)
    : QWidget(parent), m_appearance(appearance), m_memory(memory), m_clock(clock), m_model(new KioskTable(this)),
      m_sorted(new QSortFilterProxyModel(this)), m_reader(std::move(read), clock)
{
    setWindowFlag(Qt::Window);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(Qt::UserRole);
    m_tabs = new QTabWidget;
    m_tabs->setFocusPolicy(Qt::NoFocus); // its tabs take the focus, which are told with it
    m_tabs->tabBar()->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addWidget(buildFolder());
    column->addWidget(m_tabs, 1);
    m_tabs->addTab(buildKiosks(), {});
    m_tabs->addTab(buildCounts(), {});
    connect(&appearance, &Appearance::changed, this, &FleetWindow::restyle);
    connect(&m_reader, &FolderReader::answered, this, &FleetWindow::take);
    connect(&m_reader, &FolderReader::late, this, &FleetWindow::showSummary);
    resize(usual);
    retranslate();
    restyle();
    setFolder(memory.value(folderKey).toString());
}

QWidget *FleetWindow::buildFolder()
{
    auto *box = new QWidget;
    m_intro = new Label(m_appearance, TextRole::Small);
    m_said = new Label(m_appearance, TextRole::Body);
    m_said->setObjectName(QStringLiteral("summary"));
    m_folderLabel = new Label(m_appearance, TextRole::Body);
    m_folderLabel->setWordWrap(false);
    m_folderField = new QLineEdit;
    m_folderField->setReadOnly(true);
    m_folderField->setLayoutDirection(Qt::LeftToRight);
    m_choose = new QPushButton;
    m_refresh = new QPushButton;
    m_folderLabel->setBuddy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &FleetWindow::choose);
    connect(m_refresh, &QPushButton::clicked, this, &FleetWindow::read);
    auto *row = new QHBoxLayout;
    row->addWidget(m_folderLabel);
    row->addWidget(m_folderField, 1);
    row->addWidget(m_choose);
    row->addWidget(m_refresh);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_intro);
    column->addLayout(row);
    column->addWidget(m_said);
    return box;
}

QWidget *FleetWindow::buildKiosks()
{
    m_map = new FleetMap(m_appearance);
    m_everywhere = new QPushButton;
    m_everywhere->hide();
    connect(m_map, &FleetMap::chosen, this, &FleetWindow::choosePlace);
    connect(m_everywhere, &QPushButton::clicked, this, [this] { choosePlace({}); });
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("kiosks"));
    m_table->setModel(m_sorted);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(KioskTable::Health, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_map, 1);
    column->addWidget(m_everywhere);
    auto *both = new Splitter;
    both->addWidget(side);
    both->addWidget(m_table);
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 2);
    both->setSizes({usual.width() / 3, usual.width() * 2 / 3});
    both->setChildrenCollapsible(false);
    return both;
}

QWidget *FleetWindow::buildCounts()
{
    auto *page = new QWidget;
    m_picture = new QComboBox;
    m_picture->setObjectName(QStringLiteral("picture"));
    m_whose = new QComboBox;
    m_whose->setObjectName(QStringLiteral("whose"));
    m_save = new QPushButton;
    m_saveBars = new QPushButton;
    m_bars = new BarPicture(m_appearance);
    m_none = new Label(m_appearance, TextRole::Body);
    m_note = new Label(m_appearance, TextRole::Small);
    connect(m_picture, &QComboBox::activated, this, &FleetWindow::showBars);
    connect(m_whose, &QComboBox::activated, this, &FleetWindow::showBars);
    connect(m_save, &QPushButton::clicked, this, &FleetWindow::save);
    connect(m_saveBars, &QPushButton::clicked, this, &FleetWindow::savePicture);
    auto *top = new QHBoxLayout;
    top->addWidget(m_picture);
    top->addWidget(m_whose);
    top->addStretch(1);
    auto *bottom = new QHBoxLayout; // not beside the boxes: in large letters that would be wider than a screen
    bottom->addWidget(m_saveBars);
    bottom->addWidget(m_save);
    bottom->addStretch(1);
    auto *pane = new ScrollPane(m_appearance);
    auto *column = new QVBoxLayout(page);
    pane->setWidget(m_bars);
    pane->setWidgetResizable(true);
    column->addLayout(top);
    column->addWidget(m_none);
    column->addWidget(pane, 1);
    column->addWidget(m_note);
    column->addLayout(bottom);
    return page;
}

void FleetWindow::setTaxonomy(const TaxonomyIndex &taxonomy)
{
    m_taxonomy = taxonomy;
    showBars();
}

void FleetWindow::setFolder(const QString &folder)
{
    if (folder != m_folder) // what is shown is of the other one
        take(FleetLook{});
    m_folder = folder;
    m_folderField->setText(QDir::toNativeSeparators(folder));
    m_refresh->setEnabled(!folder.isEmpty());
    read();
}

void FleetWindow::choose()
{
    const QString folder = QFileDialog::getExistingDirectory(this, m_folderLabel->text(),
                                                             m_folder.isEmpty() ? QDir::homePath() : m_folder);
    if (folder.isEmpty())
        return;
    m_memory.setValue(folderKey, folder);
    setFolder(folder);
}

void FleetWindow::read()
{
    if (m_folder.isEmpty()) {
        m_reader.forget();
        return take(FleetLook{});
    }
    m_reader.read(m_folder);
    showSummary();
}

/// A folder that does not answer now takes nothing from the screen that was true a moment ago.
void FleetWindow::take(const Result<FleetLook> &look)
{
    m_trouble = look ? QString() : look.error().sentence;
    if (look) {
        m_look = *look;
        m_model->setKiosks(m_look.status.kiosks, m_appearance.language());
        m_map->setKiosks(m_look.status.kiosks);
        choosePlace(m_chosen);
        fillWhose();
    }
    showSummary();
    Q_EMIT shown();
}

void FleetWindow::showSummary()
{
    if (m_reader.isLate())
        return say(
            tr("The folder has not answered for a while; it is still being waited for. Is the network there? You can "
               "also choose another folder."));
    if (m_reader.isReading())
        return say(tr("The folder is being read…"));
    if (!m_trouble.isEmpty())
        return say(m_trouble);
    const FleetStatus &status = m_look.status;
    if (m_folder.isEmpty())
        return say(tr("Choose the folder to which your kiosks send their reports."));
    //: How many kiosks are in each state.
    QString sentence = tr("Silent: %1. Late: %2. Well: %3.")
                           .arg(status.of(KioskHealth::Silent))
                           .arg(status.of(KioskHealth::Late))
                           .arg(status.of(KioskHealth::Green));
    if (const QString names = someOf(status.unreadable); !names.isEmpty())
        sentence += u' ' + tr("These files are no reports, or damaged: %1.").arg(names);
    if (!status.note.isEmpty())
        sentence += u' ' + status.note;
    say(sentence);
}

void FleetWindow::say(const QString &sentence)
{
    if (m_said->text() == sentence)
        return;
    m_said->setText(sentence);
    QAccessibleEvent heard(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

void FleetWindow::choosePlace(const QStringList &departments)
{
    m_chosen = departments;
    m_model->showOnly(departments);
    m_map->setChosen(departments);
    m_everywhere->setVisible(!departments.isEmpty());
    m_table->resizeColumnsToContents();
    // Never so wide that only a part of it is seen.
    m_table->setColumnWidth(KioskTable::Reasons, std::min(lettersOfReason * m_table->fontMetrics().averageCharWidth(),
                                                          std::max(m_table->viewport()->width() / 2, leastReason)));
    m_table->resizeRowsToContents();
}

/// All, then the départements by code, then the centres by name.
void FleetWindow::fillWhose()
{
    std::set<Whose> all;
    for (const FleetCount &count : std::as_const(m_look.counts))
        all.insert({count.level, count.who});
    const QString before = m_whose->currentText();
    m_whose->clear();
    for (const Whose &whose : all) {
        QString name = whose.who;
        if (whose.level == CountedFor::All)
            name = tr("All centres");
        else if (const Department *department = departmentFromFeed(whose.who);
                 whose.level == CountedFor::Department && department != nullptr)
            name = displayName(*department);
        m_whose->addItem(name, QVariant::fromValue(std::make_pair(int(whose.level), whose.who)));
    }
    m_whose->setCurrentIndex(std::max(m_whose->findText(before), 0));
    showBars();
}

QString FleetWindow::nameOf(const FleetBar &bar, FleetPicture picture) const
{
    const Language language = m_appearance.language();
    if (bar.monday.isValid())
        //: The week that begins on this Monday: "16 November 2026".
        return tr("Week of %1").arg(dateText(bar.monday, language));
    if (picture == FleetPicture::Themes) {
        const Theme *theme = m_taxonomy.theme(bar.which);
        return theme == nullptr ? tr("A theme that this library does not have") : shortName(*theme, language);
    }
    const auto named = languageFromCode(bar.which);
    return named ? languageName(*named, language) : bar.which;
}

void FleetWindow::showBars()
{
    const auto picture = allFleetPictures.at(std::size_t(std::max(m_picture->currentIndex(), 0)));
    const auto [level, who] = m_whose->currentData().value<std::pair<int, QString>>();
    QList<BarPicture::Bar> bars;
    for (const FleetBar &bar : barsOf(m_look.counts, picture, CountedFor(level), who))
        bars.append({nameOf(bar, picture), bar.count});
    m_none->setVisible(bars.isEmpty());
    m_bars->setBars(bars);
    m_bars->setAccessibleName(pictureText(picture));
    m_save->setEnabled(!m_look.counts.isEmpty());
    m_saveBars->setEnabled(!bars.isEmpty());
}

Result<Done> FleetWindow::saveCounts(const QString &path) const
{
    const QByteArray table = toCsv(m_look.counts);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size() || !file.commit())
        return Error{Problem::CannotWrite, tr("The file cannot be written. Choose another folder."),
                     QStringLiteral("table of counts")};
    return Done{};
}

void FleetWindow::save()
{
    const QString path = QFileDialog::getSaveFileName(this, m_save->text(), QStringLiteral("escale.csv"),
                                                      //: A kind of file, in the dialog that saves one.
                                                      tr("Table (*.csv)"));
    if (path.isEmpty())
        return;
    const auto saved = saveCounts(path);
    say(saved ? tr("The table is saved.") : saved.error().sentence);
}

/// With its heading and what the dashes mean: whoever meets it in a report has nothing else.
QImage FleetWindow::pictureOfBars() const
{
    const QFont title = m_appearance.font(TextRole::Card), body = m_appearance.font(TextRole::Small);
    const int inner = pictureWidth - 2 * pictureEdge;
    const QString heading = QStringLiteral("%1 – %2").arg(m_picture->currentText(), m_whose->currentText());
    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::TextWordWrap);
    const auto high = [inner, flags](const QFont &font, const QString &text) {
        return QFontMetrics(font).boundingRect(QRect(0, 0, inner, QWIDGETSIZE_MAX), flags, text).height();
    };
    const int barsFrom = 2 * pictureEdge + high(title, heading);
    BarPicture bars(m_appearance);
    bars.setLayoutDirection(layoutDirection());
    bars.setBars(m_bars->bars());
    bars.resize(inner, bars.sizeHint().height());
    const int noteFrom = barsFrom + bars.height() + pictureEdge;
    QImage image(QSize(pictureWidth, noteFrom + high(body, m_note->text()) + pictureEdge) * pictureSharpness,
                 QImage::Format_RGB32);
    image.setDevicePixelRatio(pictureSharpness);
    image.fill(m_appearance.colours().surface);
    QPainter painter(&image);
    painter.setPen(m_appearance.colours().ink);
    painter.setFont(title);
    painter.drawText(QRect(pictureEdge, pictureEdge, inner, barsFrom), flags, heading);
    painter.setFont(body);
    painter.drawText(QRect(pictureEdge, noteFrom, inner, image.height()), flags, m_note->text());
    bars.render(&painter, QPoint(pictureEdge, barsFrom), {}, {});
    return image;
}

Result<Done> FleetWindow::saveBars(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !pictureOfBars().save(&file, "PNG") || !file.commit())
        return Error{Problem::CannotWrite, tr("The file cannot be written. Choose another folder."),
                     QStringLiteral("picture of counts")};
    return Done{};
}

void FleetWindow::savePicture()
{
    const QString path = QFileDialog::getSaveFileName(this, m_saveBars->text(), QStringLiteral("escale.png"),
                                                      //: A kind of file, in the dialog that saves one.
                                                      tr("Picture (*.png)"));
    if (path.isEmpty())
        return;
    const auto saved = saveBars(path);
    say(saved ? tr("The picture is saved.") : saved.error().sentence);
}

void FleetWindow::retranslate()
{
    setWindowTitle(tr("Kiosks of the centres"));
    //: %1 is "<5".
    m_intro->setText(tr("What each kiosk reports at night: whether it is well, and how often it was used. Nothing is "
                        "known of single visitors; a number under five is “%1”.")
                         .arg(isolatedLeftToRight(textOf(roundedCount(1)))));
    m_folderLabel->setText(tr("Folder of the reports"));
    m_folderField->setAccessibleName(m_folderLabel->text());
    m_choose->setText(tr("Choose…"));
    m_refresh->setText(tr("Refresh"));
    m_everywhere->setText(tr("Show all kiosks"));
    m_choose->setAccessibleName(m_folderLabel->text());
    m_tabs->setTabText(0, tr("Kiosks"));
    m_tabs->setTabText(1, tr("What is counted"));
    m_table->setAccessibleName(tr("Kiosks"));
    m_map->setTitle(tr("Map of the kiosks"));
    m_none->setText(tr("Nothing has been counted yet. A week is reported when it is over."));
    m_note->setText(
        tr("Full: what is sure. Dashed: what is possible, where a kiosk counted fewer than five. Nothing is "
           "added at random."));
    m_save->setText(tr("Save as a table…"));
    m_saveBars->setText(tr("Save as a picture…"));
    for (QPushButton *button : {m_refresh, m_everywhere, m_save, m_saveBars})
        button->setAccessibleName(button->text());
    m_picture->setAccessibleName(tr("What is shown"));
    m_whose->setAccessibleName(tr("Of which centres"));
    const int before = std::max(m_picture->currentIndex(), 0);
    m_picture->clear();
    for (const FleetPicture picture : allFleetPictures)
        m_picture->addItem(pictureText(picture));
    m_picture->setCurrentIndex(before);
    m_model->setKiosks(m_look.status.kiosks, m_appearance.language());
    m_map->setKiosks(m_look.status.kiosks);
    choosePlace(m_chosen);
    fillWhose();
    showSummary();
}

void FleetWindow::restyle()
{
    const QFont body = m_appearance.font(TextRole::Body);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_table, m_table->horizontalHeader(), m_picture, m_whose, m_folderField})
        widget->setFont(body);
    m_model->setMarks([this](KioskHealth health) { return m_map->mark(health); });
    const int high = m_map->markSize();
    m_table->setIconSize({high, high});
    choosePlace(m_chosen);
}

void FleetWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FleetWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F5)
        read();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace escale
