#!/usr/bin/env python3
"""A Secret Service that takes every call and never answers."""
from gi.repository import Gio, GLib

INTERFACE = """
<node>
  <interface name="org.freedesktop.Secret.Service">
    <method name="OpenSession">
      <arg type="s" direction="in"/><arg type="v" direction="in"/>
      <arg type="v" direction="out"/><arg type="o" direction="out"/>
    </method>
  </interface>
</node>
"""


def say_nothing(*call):
    pass


def register(connection, name):
    node = Gio.DBusNodeInfo.new_for_xml(INTERFACE)
    connection.register_object("/org/freedesktop/secrets", node.interfaces[0], say_nothing, None, None)


Gio.bus_own_name(Gio.BusType.SESSION, "org.freedesktop.secrets", Gio.BusNameOwnerFlags.NONE, register, None, None)
GLib.MainLoop().run()
