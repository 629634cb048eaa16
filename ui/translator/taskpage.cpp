// SPDX-License-Identifier: GPL-3.0-or-later
#include "translator/taskpage.h"

#include "style/flow.h"
#include "translator/taskmodel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace escale {

TaskPage::TaskPage(const Appearance &appearance, TranslationDesk &desk, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_desk(desk), m_model(new TaskModel(desk, this))
{
    build();
    connect(&desk, &TranslationDesk::tasksChanged, this, &TaskPage::showTasks);
    connect(&appearance, &Appearance::changed, this, &TaskPage::restyle);
    retranslate();
    restyle();
}

void TaskPage::build()
{
    m_intro = new QLabel;
    m_intro->setWordWrap(true);
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("language"));
    for (const Language language : allLanguages) {
        if (language != Language::Fr)
            m_language->addItem(ownName(language), QVariant::fromValue(language));
    }
    connect(m_language, &QComboBox::activated, this,
            [this] { m_desk.setLanguage(m_language->currentData().value<Language>()); });
    m_tasks = new QTableView;
    m_tasks->setObjectName(QStringLiteral("tasks"));
    m_tasks->setModel(m_model);
    m_tasks->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tasks->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tasks->verticalHeader()->hide();
    m_tasks->setShowGrid(false);
    m_tasks->setTabKeyNavigation(false);
    connect(m_tasks, &QTableView::activated, this, &TaskPage::open);
    m_tasks->installEventFilter(this);
    auto *top = new QHBoxLayout;
    m_record = new QPushButton;
    m_record->setObjectName(QStringLiteral("recordVoice"));
    connect(m_record, &QPushButton::clicked, this, &TaskPage::recordWanted);
    top->addWidget(m_intro, 1);
    top->addWidget(m_record);
    top->addWidget(m_language);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addLayout(buildFilter());
    column->addWidget(m_tasks);
    QWidget *before = m_record;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_language, m_need, m_theme, m_words, m_order, m_tasks}) {
        setTabOrder(before, widget);
        before = widget;
    }
}

QLayout *TaskPage::buildFilter()
{
    m_need = new QComboBox;
    m_need->setObjectName(QStringLiteral("need"));
    m_theme = new QComboBox;
    m_theme->setObjectName(QStringLiteral("theme"));
    m_words = new QComboBox;
    m_words->setObjectName(QStringLiteral("words"));
    m_order = new QComboBox;
    m_order->setObjectName(QStringLiteral("order"));
    constexpr int between = 8;           // px
    auto *row = new WrapLayout(between); // large letters on a small screen: in two rows
    for (QComboBox *box : {m_need, m_theme, m_words, m_order}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::activated, this, &TaskPage::applyFilter);
        row->addWidget(box);
    }
    m_far = new QLabel;
    m_far->setObjectName(QStringLiteral("far"));
    row->addWidget(m_far);
    return row;
}

void TaskPage::retranslate()
{
    m_need->setAccessibleName(tr("What there is to do"));
    m_theme->setAccessibleName(tr("Theme"));
    m_words->setAccessibleName(tr("Length"));
    m_order->setAccessibleName(tr("Order"));
    m_record->setText(tr("Record a voice…"));
    m_language->setAccessibleName(tr("Language to translate into"));
    m_tasks->setAccessibleName(tr("Fiches to translate"));
    showTasks();
}

void TaskPage::restyle()
{
    for (QLabel *label : {m_intro, m_far})
        label->setFont(m_appearance.font(TextRole::Small));
}

/// The boxes keep what was chosen, in whatever words.
void TaskPage::showTasks()
{
    m_language->setCurrentIndex(m_language->findData(QVariant::fromValue(m_desk.language())));
    const TaskFilter &filter = m_desk.filter();
    const auto fill = [](QComboBox *box, const QList<std::pair<QString, QVariant>> &choices, const QVariant &chosen) {
        box->clear();
        for (const auto &[words, value] : choices)
            box->addItem(words, value);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    const auto need = [](TaskNeed of) { return QVariant(static_cast<int>(of)); };
    fill(m_need,
         {{tr("Everything"), need(TaskNeed::Any)},
          {tr("Waiting for an expert"), need(TaskNeed::Review)},
          {tr("To check"), need(TaskNeed::ToCheck)},
          {tr("Not translated"), need(TaskNeed::New)},
          {tr("Begun"), need(TaskNeed::Partly)},
          {tr("Complete"), need(TaskNeed::Done)}},
         need(filter.need));
    QList<std::pair<QString, QVariant>> themes{{tr("All themes"), QString()}};
    for (const Theme &theme : m_desk.themes())
        themes.append({textIn(theme.label.isEmpty() ? theme.name : theme.label, m_appearance.language()), theme.id});
    fill(m_theme, themes, filter.theme);
    constexpr int evening = 200, weekend = 1'000; // words
    fill(m_words,
         {{tr("Any length"), 0},
          {tr("Up to %1 words").arg(evening), evening},
          {tr("Up to %1 words").arg(weekend), weekend}},
         static_cast<int>(filter.mostWords));
    const auto order = [](TaskOrder of) { return QVariant(static_cast<int>(of)); };
    fill(m_order,
         {{tr("Most urgent first"), order(TaskOrder::Urgency)},
          {tr("Most read first"), order(TaskOrder::Views)},
          {tr("Shortest first"), order(TaskOrder::Words)}},
         order(filter.order));
    m_intro->setText(filter.order == TaskOrder::Urgency
                         ? tr("What has changed stands first, then what is read most. Return opens a fiche.")
                         : tr("Return opens a fiche."));
    const TranslationProgress progress = m_desk.progress();
    m_far->setText(progress.fiches == 0 ? QString()
                                        : tr("%1 of %2 fiches complete, %3 words to go")
                                              .arg(progress.done)
                                              .arg(progress.fiches)
                                              .arg(progress.words));
    m_tasks->resizeColumnsToContents();
    m_tasks->horizontalHeader()->setSectionResizeMode(TaskModel::Title, QHeaderView::Stretch);
    if (m_model->rowCount() > 0 && !m_tasks->currentIndex().isValid())
        m_tasks->setCurrentIndex(m_model->index(0, 0)); // selectRow() asks the header, which may not be laid out
}

void TaskPage::applyFilter()
{
    TaskFilter filter;
    filter.need = static_cast<TaskNeed>(m_need->currentData().toInt());
    filter.theme = m_theme->currentData().toString();
    filter.mostWords = m_words->currentData().toInt();
    filter.order = static_cast<TaskOrder>(m_order->currentData().toInt());
    m_desk.setFilter(filter);
}

void TaskPage::enter()
{
    m_tasks->setFocus();
}

void TaskPage::open(const QModelIndex &index)
{
    Q_EMIT ficheWanted(m_model->ficheAt(index));
}

bool TaskPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open(m_tasks->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TaskPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace escale
