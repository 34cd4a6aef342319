#!/bin/sh
# Installs AP Master Calibration for you alone, without root: ./install.sh
# For everybody: sudo ./install.sh /usr/local      Away with it again: ./install.sh --remove [PREFIX]
set -eu

id=org.apmastercalibration.apmc
here=$(cd "$(dirname "$0")" && pwd)
remove=no
if [ "${1:-}" = --remove ]; then
    remove=yes
    shift
fi
prefix=${1:-$HOME/.local}
home=$prefix/lib/ap-master-calibration

take_away() {
    rm -rf "$home"
    rm -f "$prefix/bin/apmc" "$prefix/bin/apmc-gui" \
        "$prefix/share/applications/$id.desktop" \
        "$prefix/share/metainfo/$id.metainfo.xml" \
        "$prefix/share/icons/hicolor/scalable/apps/$id.svg" \
        "$prefix/share/icons/hicolor/512x512/apps/$id.png"
}

tell_desktop() {
    if command -v update-desktop-database >/dev/null 2>&1; then
        update-desktop-database -q "$prefix/share/applications" || true
    fi
    if command -v gtk-update-icon-cache >/dev/null 2>&1; then
        gtk-update-icon-cache -q -t -f "$prefix/share/icons/hicolor" || true
    fi
}

if [ $remove = yes ]; then
    cd /
    take_away
    tell_desktop
    echo "AP Master Calibration was removed from $prefix. Your settings and masters are still there."
    exit 0
fi
if [ "$here" = "$home" ] || [ ! -x "$here/apmc-gui" ]; then
    echo "run install.sh in the folder that was unpacked, where apmc-gui stands beside it" >&2
    exit 1
fi

take_away
mkdir -p "$home" "$prefix/bin" "$prefix/share/applications" "$prefix/share/metainfo" \
    "$prefix/share/icons/hicolor/scalable/apps" "$prefix/share/icons/hicolor/512x512/apps"
cp -R "$here/." "$home/"
ln -s "$home/apmc" "$prefix/bin/apmc"
ln -s "$home/apmc-gui" "$prefix/bin/apmc-gui"
while IFS= read -r line; do
    case $line in
    Exec=*) printf 'Exec="%s" %%F\n' "$home/apmc-gui" ;;
    TryExec=*) printf 'TryExec=%s\n' "$home/apmc-gui" ;;
    *) printf '%s\n' "$line" ;;
    esac
done <"$here/share/$id.desktop" >"$prefix/share/applications/$id.desktop"
cp "$here/share/$id.metainfo.xml" "$prefix/share/metainfo/"
cp "$here/share/$id.svg" "$prefix/share/icons/hicolor/scalable/apps/"
cp "$here/share/$id.png" "$prefix/share/icons/hicolor/512x512/apps/"
tell_desktop

echo "AP Master Calibration is installed. It is in your menu; in a terminal it is apmc-gui and apmc."
case ":$PATH:" in
*":$prefix/bin:"*) ;;
*) echo "($prefix/bin is not on your PATH yet: most systems put it there when you log in again)" ;;
esac
