// SPDX-License-Identifier: GPL-3.0-or-later
// The list of fiches: title, kind, place, price, languages (drawing desktop-1). Draws only what is in sight, so that a
// thousand fiches scroll as ten do.
#pragma once

#include "fiche/taxonomyindex.h"
#include "model/finder.h"
#include "model/newsfile.h"
#include "style/appearance.h"
#include "style/textbox.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>
#include <functional>

namespace escale {

class ResultModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// `language`: of the facts. `today`: for the dates of courses (l10n/sessions.h).
    void setRows(const QList<ResultRow> &rows, const TaxonomyIndex &taxonomy, Language language, QDate today);
    /// The language somebody else in the room reads: said of fiches that are not in it. Nothing for nobody.
    void setOther(std::optional<Language> language);
    /// What is new since last time, by id.
    void setNews(const QHash<QString, NewsKind> &news);
    /// "New", "Changed"; empty for a fiche that is neither.
    [[nodiscard]] QString newsBadge(const FicheCard &card) const;
    [[nodiscard]] bool isNew(const FicheCard &card) const
    {
        return m_news.value(card.id, NewsKind::Changed) == NewsKind::New;
    }
    /// The address of a fiche's public page, for a line that is dragged out; empty for none.
    using Link = std::function<QString(const FicheCard &)>;
    void setLink(Link link) { m_link = std::move(link); }
    [[nodiscard]] const ResultRow &row(int index) const { return m_rows.at(index); }
    [[nodiscard]] int indexOf(const QString &ficheId) const;
    [[nodiscard]] const Theme *themeOf(const FicheCard &card) const { return m_taxonomy.theme(card.theme); }
    /// "Procedure", "From 11 January", "All of France", "Free", "8 languages": the most telling first.
    [[nodiscard]] QStringList facts(const FicheCard &card) const;
    /// The same, behind how far away it is, where the list is sorted by that.
    [[nodiscard]] QStringList facts(const ResultRow &row) const;
    /// "In: How much is it?", the section a search has found; empty for none.
    [[nodiscard]] QString foundIn(const ResultRow &row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    /// What a letter, a chat or a folder takes: the addresses, and as text each title with its address below.
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &lines) const override;

private:
    [[nodiscard]] bool isMissing(const FicheCard &card) const;

    QList<ResultRow> m_rows;
    TaxonomyIndex m_taxonomy;
    Language m_language = Language::Fr;
    std::optional<Language> m_other;
    QDate m_today;
    QHash<QString, NewsKind> m_news;
    Link m_link;
};

class ResultDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    ResultDelegate(const Appearance &appearance, const ResultModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void forgetSizes() { m_heights.clear(); }

private:
    [[nodiscard]] TextBox titleOf(const ResultRow &row) const;
    /// What a search has found, the words lit.
    [[nodiscard]] TextBox snippetOf(const ResultRow &row) const;
    [[nodiscard]] int snippetHeight(const ResultRow &row, int across) const;
    /// Paints "New" or "Changed" at the beginning of the line; how much of it that takes.
    int paintBadge(QPainter &painter, const QRect &area, const ResultRow &row, Qt::LayoutDirection direction) const;
    void paintFacts(QPainter &painter, const QRect &line, const ResultRow &row, Qt::LayoutDirection direction) const;
    [[nodiscard]] int padding() const;

    const Appearance &m_appearance;
    const ResultModel &m_model;
    mutable QHash<std::pair<int, int>, int> m_heights; ///< by row and width
};

class ResultList final : public QListView {
    Q_OBJECT

public:
    ResultList(const Appearance &appearance, QWidget *parent = nullptr);

    void setRows(const QList<ResultRow> &rows, const TaxonomyIndex &taxonomy, Language language, QDate today);
    void setOther(std::optional<Language> language) { m_model->setOther(language); }
    void setNews(const QHash<QString, NewsKind> &news) { m_model->setNews(news); }
    void setLink(ResultModel::Link link) { m_model->setLink(std::move(link)); }
    /// Chooses a fiche without telling; nothing is chosen when it is not in the list. Again after setRows().
    void choose(const QString &ficheId);
    /// One line more is marked, downwards (1) or upwards (-1), as by Shift and an arrow.
    void mark(int by);
    /// While ficheChosen() is told: the line was marked beside others (Shift, Ctrl).
    [[nodiscard]] bool isMarking() const { return m_marking; }
    /// Fiches whose lines are marked together, in the order of the list; none for a single one, which is the open one.
    [[nodiscard]] QStringList marked() const;
    [[nodiscard]] const ResultModel &results() const { return *m_model; }

Q_SIGNALS:
    /// By click or by keys.
    void ficheChosen(const QString &ficheId);
    /// Of a line, with the mouse or the key for it; `point` on the screen.
    void menuWanted(const QString &ficheId, const QPoint &point);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ResultModel *m_model;
    ResultDelegate *m_delegate;
    bool m_marking = false;
    bool m_filling = false;
};

} // namespace escale
