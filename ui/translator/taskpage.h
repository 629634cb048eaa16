// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to translate into a language: the fiches as a table, narrowed by its boxes, and how far the language
// is. Return opens a fiche.
#pragma once

#include "style/appearance.h"
#include "translating/translationdesk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace escale {

class TaskModel;

class TaskPage final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive it.
    TaskPage(const Appearance &appearance, TranslationDesk &desk, QWidget *parent = nullptr);

    /// The list has the keys.
    void enter();

Q_SIGNALS:
    void ficheWanted(const QString &fiche);
    void recordWanted(); ///< somebody reads sentences of the language aloud

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QLayout *buildFilter();
    void retranslate();
    void restyle();
    void showTasks();
    void applyFilter();
    void open(const QModelIndex &index);

    const Appearance &m_appearance;
    TranslationDesk &m_desk;
    TaskModel *m_model;
    QComboBox *m_language = nullptr, *m_need = nullptr, *m_theme = nullptr, *m_words = nullptr, *m_order = nullptr;
    QLabel *m_intro = nullptr, *m_far = nullptr;
    QPushButton *m_record = nullptr;
    QTableView *m_tasks = nullptr;
};

} // namespace escale
