// SPDX-License-Identifier: GPL-3.0-or-later
// The middle pane: where the list stands, help for a search that needs it, the list. Shows what the model has found.
#pragma once

#include "desktop/breadcrumbs.h"
#include "desktop/noresultspanel.h"
#include "desktop/resultlist.h"
#include "model/desktopmodel.h"
#include "station/settings.h"
#include "style/button.h"

#include <QComboBox>
#include <QMenu>

namespace escale {

class ResultPane final : public QWidget {
    Q_OBJECT

public:
    /// All outlive the pane. `settings`: where the public pages are.
    ResultPane(const Appearance &appearance, DesktopModel &model, const Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox &order() { return *m_order; }
    /// "New since last time: 5": the list of those alone; hidden while nothing is.
    [[nodiscard]] Button &newsButton() { return *m_news; }
    [[nodiscard]] Button &markReadButton() { return *m_markRead; }
    /// What can be done with a line of the list, open or not.
    void fillMenu(QMenu &menu, const QString &ficheId);

    [[nodiscard]] ResultList &list() { return *m_list; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(DesktopModel::Aspects aspects);
    void showFound();
    void showTrail();
    [[nodiscard]] QString linkTo(const FicheCard &card) const;
    void copyLink(const QString &ficheId) const;
    void nameOrders();
    void showOrder();
    void nameMore();
    void showNews();

    const Appearance &m_appearance;
    DesktopModel &m_model;
    const Settings &m_settings;
    Breadcrumbs *m_trail;
    Button *m_news, *m_markRead;
    QComboBox *m_order;
    NoResultsPanel *m_wayOut;
    ResultList *m_list;
    Button *m_more; ///< below the list while there is more than it shows
};

} // namespace escale
